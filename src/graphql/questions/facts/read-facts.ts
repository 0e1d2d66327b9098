import { z } from 'zod';
import { compareText } from '../../../collections.js';
import { type EntityType, entityTypes } from '../../../model/entity-types.js';
import { type RelationshipType, relationshipTypes } from '../../../model/relationship-types.js';
import { and } from '../../../store/fragments.js';
import type { GraphStore } from '../../../store/store.js';
import { typePattern } from '../../reading/graph-question.js';
import {
  factCount,
  factCountOfEntity,
  factOrigins,
  factsLedFrom,
  factsOfEntity,
  sourceConditions,
} from './facts.queries.js';

/** Where a fact lies in the list of all: the entity it leads from, then its id. */
export const factPosition = z.tuple([z.string(), z.string()]);
export type FactPosition = z.output<typeof factPosition>;

export interface FactSelection {
  /** Only facts that lead from or to this entity; null for those of all. */
  readonly entity: string | null;
  readonly types: readonly RelationshipType[];
  /** In how many sources a fact was read; null excludes nothing. */
  readonly sources: Readonly<Record<keyof typeof sourceConditions, number | null>>;
}

/** The conditions that a selection has, none of those that exclude nothing. */
function conditionsOf({ sources }: FactSelection): string {
  const given = (['equal', 'least', 'most'] as const).filter((name) => sources[name] !== null);
  return and(given.map((name) => sourceConditions[name]));
}

function placeholdersOf(selection: FactSelection) {
  return { RELATIONSHIP_TYPES: typePattern(selection.types), CONDITIONS: conditionsOf(selection) };
}

type Reads = Pick<GraphStore, 'read'>;

// Most facts rest on few sources, so few entities fill a page; if they do not, each read is of twice as many.
const FIRST_ENTITIES = 250;
const MOST_ENTITIES = 4000;

function comparePositions([leftFrom, leftId]: FactPosition, [rightFrom, rightId]: FactPosition): number {
  return compareText(leftFrom, rightFrom) || compareText(leftId, rightId);
}

/** Begins all ids of a type; those of types follow one another in its order. */
function beginningOf(type: EntityType): string {
  return `${entityTypes[type].prefix}:`;
}

/** The ids of the entities of a type after one, in order, in ever larger batches. A semicolon comes right after the colon. */
async function* originsAfter(store: Reads, type: EntityType, first: string): AsyncGenerator<readonly string[]> {
  const query = factOrigins.with({ ENTITY_LABEL: type });
  const before = `${entityTypes[type].prefix};`;
  let after: string | undefined = first;
  for (let limit = FIRST_ENTITIES; after !== undefined; limit = Math.min(limit * 2, MOST_ENTITIES)) {
    const rows: readonly { readonly id: string }[] = await store.read(query, { after, before, limit });
    if (rows.length > 0) yield rows.map(({ id }) => id);
    after = rows.length < limit ? undefined : rows.at(-1)?.id;
  }
}

/** The ids of entities from one on that facts of the types may lead from, in order. */
async function* originsFrom(
  store: Reads,
  types: readonly RelationshipType[],
  from: string,
): AsyncGenerator<readonly string[]> {
  const origins = [...new Set(types.flatMap((type): readonly EntityType[] => relationshipTypes[type].from))];
  for (const type of origins.sort((one, other) => compareText(beginningOf(one), beginningOf(other)))) {
    const beginning = beginningOf(type);
    if (from.startsWith(beginning)) {
      yield [from];
      yield* originsAfter(store, type, from);
    } else if (beginning > from) {
      yield* originsAfter(store, type, beginning);
    }
  }
}

async function readOfAll(
  store: Reads,
  selection: FactSelection,
  after: FactPosition | undefined,
  limit: number,
): Promise<FactPosition[]> {
  const { types, sources } = selection;
  const query = factsLedFrom.with(placeholdersOf(selection));
  const found: FactPosition[] = [];
  for await (const ids of originsFrom(store, types, after?.[0] ?? '')) {
    const rows = await store.read(query, { ids: [...ids], ...sources });
    const positions = rows.map(({ fromId, id }): FactPosition => [fromId, id]).sort(comparePositions);
    found.push(...positions.filter((position) => after === undefined || comparePositions(position, after) > 0));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

async function readOfEntity(
  store: Reads,
  entity: string,
  selection: FactSelection,
  after: FactPosition | undefined,
  limit: number,
): Promise<FactPosition[]> {
  const query = factsOfEntity.with(placeholdersOf(selection));
  const [afterFrom, afterId] = after ?? [null, null];
  const rows = await store.read(query, { entity, ...selection.sources, afterFrom, afterId, limit });
  return rows.map(({ fromId, id }): FactPosition => [fromId, id]).sort(comparePositions);
}

/** At most `limit` facts after a position, in order. */
export async function readFacts(
  store: Reads,
  selection: FactSelection,
  after: FactPosition | undefined,
  limit: number,
): Promise<FactPosition[]> {
  const { entity, types } = selection;
  if (types.length === 0) return [];
  return entity === null
    ? readOfAll(store, selection, after, limit)
    : readOfEntity(store, entity, selection, after, limit);
}

export async function countFacts(store: Reads, selection: FactSelection): Promise<number> {
  const { entity, types, sources } = selection;
  if (types.length === 0) return 0;
  const { CONDITIONS } = placeholdersOf(selection);
  const counts =
    entity === null
      ? types.map((type) => store.read(factCount.with({ RELATIONSHIP_TYPE: type, CONDITIONS }), sources))
      : [store.read(factCountOfEntity.with(placeholdersOf(selection)), { entity, ...sources })];
  return (await Promise.all(counts)).flat().reduce((sum, { total }) => sum + total, 0);
}
