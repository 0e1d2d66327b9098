import type { EntityRecord } from '../../facts/entity-record.js';
import { displayName } from '../../model/describe.js';
import { type EntityTypeDefinition, entityTypes } from '../../model/entity-types.js';
import { namesOf } from '../../model/stored-properties.js';

function datesOf({ type, properties }: EntityRecord): string[] {
  const { lifetime }: EntityTypeDefinition = entityTypes[type];
  const [begin, end] = lifetime.map((property) => properties[property]);
  const { birthDate } = properties;
  return [
    ...(typeof birthDate === 'string' ? [`born ${birthDate}`] : []),
    ...(typeof begin === 'string' ? [`from ${begin}`] : []),
    ...(typeof end === 'string' ? [`until ${end}`] : []),
  ];
}

/** What helps to tell an entity from its namesakes: its other names and its dates. */
export function describeEntity(record: EntityRecord): string {
  const name = displayName(record);
  const others = namesOf(record.type, record.properties).filter((other) => other !== name);
  return [...others, ...datesOf(record)].join('; ');
}
