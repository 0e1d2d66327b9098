import type { EntityFact, RelationshipFact } from '../../../src/facts/fact.js';
import { type EntityType, entityTypeNames, entityTypes } from '../../../src/model/entity-types.js';
import type { RelationshipTypeDefinition } from '../../../src/model/relationship-type.js';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../src/model/relationship-types.js';
import { entity, relationship } from './build-facts.js';

const COUNT = 3;

/** The property by which each type of relationship needs a value, and a value for each of three. */
const values: Partial<Record<RelationshipType, readonly Readonly<Record<string, unknown>>[]>> = {
  LEADS: [
    { year: 2016, role: 'HEAD' },
    { year: 2016, role: 'DEPUTY' },
    { year: 2017, role: 'HEAD' },
  ],
  RANKED_IN: [{ year: 2016, rank: 2 }, { year: 2016, rank: 1 }, { year: 2017 }],
  PARTICIPATED_IN: [{ role: 'OPENED' }, { role: 'CHAIRED', on: '2017' }, { role: 'SPOKE' }],
  REPRESENTED_AT: [{ role: 'ATTENDED' }, { role: 'SIGNED' }, { role: 'ATTENDED', on: '2017-03-10' }],
};

const required: Partial<Record<EntityType, Readonly<Record<string, unknown>>>> = {
  Position: { kind: 'STATE' },
  Organization: { kind: 'GOVERNMENT' },
  Event: { kind: 'CONFERENCE' },
  Award: { kind: 'MEDAL' },
  Claim: { property: 'name', value: 'a', preferred: false },
};

function idOf(type: EntityType, index: number): string {
  return `${entityTypes[type].prefix}:x${index % COUNT}`;
}

function entitiesOf(type: EntityType): EntityFact[] {
  const [name] = entityTypes[type].names;
  return Array.from({ length: COUNT }, (_, index) =>
    entity(idOf(type, index), { ...(name && { [name]: `${type} ${index}` }), ...required[type] }),
  );
}

/** Whether the model means the two ends: an organization is part of organizations alone, an event of events. */
function belongTogether(type: RelationshipType, from: EntityType, to: EntityType): boolean {
  return type !== 'PART_OF' || from === to;
}

function relationshipsOf(type: RelationshipType): RelationshipFact[] {
  const { from, to }: RelationshipTypeDefinition = relationshipTypes[type];
  return from.flatMap((fromType) =>
    to
      .filter((toType) => belongTogether(type, fromType, toType))
      .flatMap((toType) =>
        Array.from({ length: COUNT }, (_, index) =>
          relationship(idOf(fromType, index), type, idOf(toType, index + 1), values[type]?.[index]),
        ),
      ),
  );
}

/** Three entities of every type, and three relationships of every type between every two types it may link. */
export const everyEntity: readonly EntityFact[] = entityTypeNames.flatMap(entitiesOf);
export const everyRelationship: readonly RelationshipFact[] = relationshipTypeNames.flatMap(relationshipsOf);
