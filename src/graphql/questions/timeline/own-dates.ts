import type { EntityRecord } from '../../../facts/entity-record.js';
import { type OwnDate, ownDateNames } from '../../../model/sentences/language.js';
import type { TimelineKind } from './timeline.type.js';
import type { TimelineItem } from './timeline-item.js';

/** What the dates of an entity itself are to it. */
const kinds: Readonly<Record<OwnDate, TimelineKind>> = {
  birthDate: 'BEGAN',
  deathDate: 'ENDED',
  foundedOn: 'BEGAN',
  dissolvedOn: 'ENDED',
  validFrom: 'BEGAN',
  validUntil: 'ENDED',
  issuedOn: 'HAPPENED',
  effectiveOn: 'BEGAN',
  startsOn: 'BEGAN',
  endsOn: 'ENDED',
  publishedOn: 'HAPPENED',
};

function evidenceOf({ evidence }: EntityRecord['properties']): readonly string[] {
  return Array.isArray(evidence) ? evidence : [];
}

/** The timeline items of an entity's own dates. */
export function ownItemsOf(entity: EntityRecord): TimelineItem[] {
  return ownDateNames.flatMap((property) => {
    const date = entity.properties[property];
    if (typeof date !== 'string') return [];
    const factId = `${entity.id}#${property}`;
    const evidence = evidenceOf(entity.properties);
    return [{ date, kind: kinds[property], factId, entity, property, whole: null, evidence }];
  });
}
