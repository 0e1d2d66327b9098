import type { EntityType } from './entity-types.js';
import { type RelationshipType, relationshipTypes } from './relationship-types.js';
import { namesOf } from './stored-properties.js';

interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Dates {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly attestedOn?: readonly string[] | undefined;
}

/** The name an entity is shown by; its id if it has none. */
export function displayName({ id, type, properties }: Named): string {
  return namesOf(type, properties)[0] ?? id;
}

function describeDates({ since, until, attestedOn }: Dates, date: string): string {
  if (since !== undefined && until !== undefined) return `from ${since} until ${until}`;
  if (since !== undefined) return `from ${since}`;
  if (until !== undefined) return `until ${until}`;
  if (attestedOn !== undefined && attestedOn.length > 0) return `attested on ${attestedOn.join(', ')}`;
  return date;
}

/** A relationship in one line: «A holds the position B (from 2013-05-15 until 2018-10-01)». */
export function describeRelationship(type: RelationshipType, from: Named, to: Named, dates: Dates, date = ''): string {
  // One pass replaces both ends, as a name may itself contain `{to}`.
  const words = relationshipTypes[type].sentence.replace(/\{(?:from|to)\}/g, (end) =>
    displayName(end === '{from}' ? from : to),
  );
  const when = describeDates(dates, date);
  return when === '' ? words : `${words} (${when})`;
}
