import type { EntityRecord } from '../../facts/entity-record.js';
import { displayName } from '../../model/display-name.js';
import { type EntityTypeDefinition, entityTypes } from '../../model/entity-types.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import { tellBriefly } from '../../model/sentences/tell.js';
import { namesOf } from '../../model/stored-properties.js';

function datesOf({ type, properties }: EntityRecord, language: LanguageCode): string[] {
  const { lifetime }: EntityTypeDefinition = entityTypes[type];
  const [since, until] = lifetime.map((property) => properties[property]);
  const dates = [
    ['born', properties['birthDate']],
    ['died', properties['deathDate']],
    ['since', since],
    ['until', until],
  ] as const;
  return dates.flatMap(([what, date]) => (typeof date === 'string' ? [tellBriefly(what, date, language)] : []));
}

/** What helps to tell an entity from its namesakes: its other names and its dates. */
export function describeEntity(record: EntityRecord, language: LanguageCode = 'EN'): string {
  const name = displayName(record);
  const others = namesOf(record.type, record.properties).filter((other) => other !== name);
  return [...others, ...datesOf(record, language)].join('; ');
}
