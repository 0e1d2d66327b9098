import type { EntityRecord } from '../../../facts/entity-record.js';
import { displayName } from '../../../model/describe.js';
import type { TimelineKind } from './timeline.type.js';
import type { TimelineItem } from './timeline-item.js';

/** The properties that date an entity itself, with the kind of item and the verb of its sentence. */
const ownDates: readonly (readonly [property: string, kind: TimelineKind, words: string])[] = [
  ['birthDate', 'BEGAN', 'was born'],
  ['deathDate', 'ENDED', 'died'],
  ['foundedOn', 'BEGAN', 'was founded'],
  ['dissolvedOn', 'ENDED', 'was dissolved'],
  ['validFrom', 'BEGAN', 'came into being'],
  ['validUntil', 'ENDED', 'ceased to be'],
  ['issuedOn', 'HAPPENED', 'was issued'],
  ['effectiveOn', 'BEGAN', 'took effect'],
  ['startsOn', 'BEGAN', 'began'],
  ['endsOn', 'ENDED', 'ended'],
  ['publishedOn', 'HAPPENED', 'was published'],
];

function evidenceOf({ evidence }: EntityRecord['properties']): readonly string[] {
  return Array.isArray(evidence) ? evidence : [];
}

/** The timeline items of an entity's own dates. */
export function ownItemsOf(entity: EntityRecord): TimelineItem[] {
  return ownDates.flatMap(([property, kind, words]) => {
    const date = entity.properties[property];
    if (typeof date !== 'string') return [];
    const factId = `${entity.id}#${property}`;
    const sentence = `${displayName(entity)} ${words} (${date})`;
    return [{ date, kind, factId, entity, property, whole: null, sentence, evidence: evidenceOf(entity.properties) }];
  });
}
