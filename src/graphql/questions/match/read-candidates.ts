import { batchesOf, groupBy } from '../../../collections.js';
import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { fold } from '../../../model/fold.js';
import { isPartialDate } from '../../../model/partial-date.js';
import type { CandidateLinks, LinkedEntity } from './candidate.js';
import type { Description } from './description.js';
import { matchCandidates, matchLinks } from './match.queries.js';
import type { MatchContext } from './match-context.js';

/** How many candidates are compared with one description. Those with its name and year of birth come first. */
export const MAXIMUM_CANDIDATES = 50;

/** No birth date begins with this. */
const NO_YEAR = '?';

interface Numbered {
  readonly description: Description;
  readonly position: number;
}

function parametersOf({ description: { name, birthDate }, position }: Numbered) {
  const key = fold(name);
  const words = key.split(' ');
  return {
    position,
    key: `| ${key} |`,
    firstWord: ` ${words[0] ?? ''} `,
    lastWord: ` ${words.at(-1) ?? ''} `,
    birthYear: birthDate?.slice(0, 4) ?? NO_YEAR,
  };
}

/** Each description meets all entities of its label: so many at once take some tenths of a second. */
const DESCRIPTIONS_AT_ONCE = 10;

/**
 * The entities whose names may fit, a list for each description, unordered. Takes a store call for each label and every
 * few descriptions, one after another, so that other clients have their turns in between.
 */
export async function readNamesakes(
  { store, deadline }: Pick<MatchContext, 'store' | 'deadline'>,
  descriptions: readonly Description[],
): Promise<EntityRecord[][]> {
  const found: EntityRecord[][] = descriptions.map(() => []);
  const numbered = descriptions.map((description, position) => ({ description, position }));
  const named = numbered.filter(({ description }) => fold(description.name) !== '');
  for (const [label, described] of groupBy(named, ({ description }) => description.label)) {
    const query = matchCandidates.with({ ENTITY_LABEL: label });
    for (const batch of batchesOf(described, DESCRIPTIONS_AT_ONCE)) {
      deadline.check();
      const rows = await store.read(query, { descriptions: batch.map(parametersOf), limit: MAXIMUM_CANDIDATES });
      for (const row of rows) found[row.position]?.push(entityRecord(row));
    }
  }
  return found;
}

/** A query answers a linked entity as its id, followed by names and numbers. */
function linkedOf([id, ...rest]: readonly (string | number | null)[]): LinkedEntity {
  return {
    id: String(id),
    names: rest.filter((value) => typeof value === 'string'),
    seats: rest.find((value) => typeof value === 'number'),
  };
}

/** Without duplicates, in the order of ids: stores answer them in any order. */
function linkedOnce(rows: readonly (readonly (string | number | null)[])[]): LinkedEntity[] {
  const byId = new Map(rows.map(linkedOf).map((linked) => [linked.id, linked]));
  return [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** What tells entities apart from their namesakes, by id, in one store call; an unknown id has no entry. */
export async function readLinks(
  { store }: Pick<MatchContext, 'store'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CandidateLinks>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(matchLinks, { ids: [...new Set(ids)] });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        positions: linkedOnce(row.positions),
        organizations: linkedOnce([...row.ownOrganizations, ...row.organizations]),
        provinces: linkedOnce([...row.ownProvinces, ...row.provinces]),
        birthDates: row.birthDates.filter(isPartialDate).sort(),
      },
    ]),
  );
}
