import { compareText } from '../collections.js';
import { positionsOf, tenuresOf } from '../facts/bounds/bounds.queries.js';
import type { EntityFact, Fact } from '../facts/fact.js';
import { readFacts } from '../facts/read-facts.js';
import { storedRelationship } from '../facts/stored-fact.js';
import { readSourceFacts } from '../graphql/entities/source/read-source-facts.js';
import { factTypes } from '../model/relationship-types.js';
import { directions } from '../store/fragments.js';
import type { QueryRunner } from '../store/store.js';
import type { Written, WrittenFact } from './written-facts.js';

/** So many facts that depend on what was changed are looked at; `check` looks at all. */
const MOST_DEPENDENT = 500;

/** The properties that date an entity, by which what it is linked to is dated or outside its life. */
const DATING = [
  'birthDate',
  'deathDate',
  'foundedOn',
  'dissolvedOn',
  'validFrom',
  'validUntil',
  'startsOn',
  'endsOn',
  'issuedOn',
];
const OF_SOURCE = ['publishedOn', 'paragraphs'];

/** Those of the entities, there before, that were changed in one of some properties. */
function changedIn(entities: readonly WrittenFact<EntityFact>[], names: readonly string[]): string[] {
  const changed = entities.filter((each) => !each.isNew && names.some((name) => each.changed.has(name)));
  return changed.map(({ fact }) => fact.id);
}

async function relationshipsOf(
  transaction: QueryRunner,
  ids: readonly string[],
  types: readonly string[],
  direction: 'either' | 'incoming',
): Promise<Fact[]> {
  if (ids.length === 0) return [];
  const query = tenuresOf.with({ TENURE_TYPES: types.join('|'), ...directions[direction] });
  return (await transaction.run(query, { ids: [...new Set(ids)] })).map(storedRelationship);
}

/** What leads to the positions of units whose lives were changed, and to positions that were linked otherwise. */
async function ofPositions(
  transaction: QueryRunner,
  lives: readonly string[],
  { relationships }: Written,
): Promise<Fact[]> {
  const linked = relationships.flatMap(({ fact: { type, fromId } }) =>
    type === 'BELONGS_TO' || type === 'REPRESENTS' ? [fromId] : [],
  );
  const ofLives = lives.length === 0 ? [] : await transaction.run(positionsOf, { ids: [...lives] });
  const positions = [...linked, ...ofLives.map(({ id }) => id)];
  return relationshipsOf(transaction, positions, ['HOLDS', 'ISSUED_BY'], 'incoming');
}

/** The facts read in sources of which the day or the paragraphs were changed. */
async function readIn(transaction: QueryRunner, sources: readonly string[]): Promise<Fact[]> {
  if (sources.length === 0) return [];
  const page = { paragraphs: null, after: null, limit: MOST_DEPENDENT };
  const found = (await readSourceFacts(transaction, sources, page)).flat();
  return [
    ...(
      await readFacts(
        transaction,
        found.flatMap(({ factId }) => factId ?? []),
      )
    ).values(),
  ];
}

/** Facts that a mutation did not write, and that what it wrote may put in doubt. In a few store calls. */
export async function dependentFacts(transaction: QueryRunner, written: Written): Promise<Fact[]> {
  const lives = changedIn(written.entities, DATING);
  const found = [
    ...(await relationshipsOf(transaction, lives, factTypes, 'either')),
    ...(await ofPositions(transaction, lives, written)),
    ...(await readIn(transaction, changedIn(written.entities, OF_SOURCE))),
  ];
  const own = new Set([...written.entities, ...written.relationships].map(({ fact }) => fact.id));
  const others = new Map(found.filter(({ id }) => !own.has(id)).map((fact) => [fact.id, fact]));
  return [...others.values()].sort((one, other) => compareText(one.id, other.id)).slice(0, MOST_DEPENDENT);
}
