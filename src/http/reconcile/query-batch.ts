import { z } from 'zod';
import { checkDescription, checkNumber, type Description } from '../../graphql/questions/match/description.js';
import type { MatchContext } from '../../graphql/questions/match/match-context.js';
import {
  matchDescriptions,
  onlyOneMatch,
  type ScoredCandidate,
} from '../../graphql/questions/match/match-descriptions.js';
import { MAXIMUM_CANDIDATES } from '../../graphql/questions/match/read-candidates.js';
import type { Sizes } from '../../graphql/questions/statistics/graph-sizes.js';
import { displayName } from '../../model/display-name.js';
import { ClientError } from '../../model/errors.js';
import { fold } from '../../model/fold.js';
import { isPartialDate } from '../../model/partial-date.js';
import { didYouMean, similarTo } from '../../model/suggest.js';
import { TOUCHED_BUDGET, type Touched, touchedByAll } from '../touched-budget.js';
import { describeEntity } from './describe-entity.js';
import { parseJson } from './parse-json.js';
import { propertyById } from './properties.js';
import { entityTypesOf, labelsOfType, noSuchType, typesOfEntity } from './types.js';

const DEFAULT_LIMIT = 10;
const MAXIMUM_TYPES = 5;

const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]);
const query = z.object({
  query: z.string().default(''),
  type: z.union([z.string(), z.array(z.string()).max(MAXIMUM_TYPES)]).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
  limit: z.number().optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) }))
    .max(propertyById.size)
    .optional(),
});
const batch = z.record(z.string(), query);
type Query = z.output<typeof query>;

function typesOf({ type = [] }: Query): string[] {
  const types = [...new Set(typeof type === 'string' ? [type] : type)].filter((id) => id !== '');
  const unknown = types.find((id) => entityTypesOf(id).length === 0);
  if (unknown === undefined) return types;
  throw new ClientError('BAD_USER_INPUT', noSuchType(unknown));
}

/** The values given for a property, entities by id, without empty cells. */
function valuesOf({ properties = [] }: Query, id: string): string[] {
  return properties
    .filter(({ pid }) => pid === id)
    .flatMap(({ v }) => v)
    .map((each) => (typeof each === 'object' ? each.id : String(each)))
    .filter((text) => fold(text) !== '');
}

/**
 * A date if the cell contains one: cells may contain anything, and an unreadable one must not fail the other rows of
 * the batch. OpenRefine sends days with a time.
 */
function dateOf([text]: readonly string[]): string | null {
  const date = text?.replace(/T.*$/, '') ?? '';
  return isPartialDate(date) ? date : null;
}

function checkProperties({ properties = [] }: Query): void {
  const unknown = properties.find(({ pid }) => !propertyById.has(pid));
  if (unknown === undefined) return;
  const meant = didYouMean(similarTo(unknown.pid, propertyById.keys()));
  throw new ClientError(
    'BAD_USER_INPUT',
    `There is no property ${JSON.stringify(unknown.pid)}: ask suggest/property for those there are.${meant}`,
  );
}

/** One description for each requested type; none for a query without a name. */
function descriptionsOf(key: string, asked: Query): Description[] {
  checkProperties(asked);
  const types = typesOf(asked);
  if (fold(asked.query) === '') return [];
  const description = {
    name: asked.query,
    birthDate: dateOf(valuesOf(asked, 'birthDate')),
    positions: valuesOf(asked, 'position'),
    organizations: valuesOf(asked, 'organization'),
    provinces: valuesOf(asked, 'province'),
  };
  checkDescription(`queries.${key}`, { label: '', ...description });
  return (types.length > 0 ? types : ['Entity']).map((label) => ({ label, ...description }));
}

function resultOf({ record, score, isMatch, findings }: ScoredCandidate) {
  return {
    id: record.id,
    name: displayName(record),
    description: describeEntity(record),
    type: typesOfEntity(record.type),
    // The specification leaves the scale open; OpenRefine shows scores out of a hundred.
    score: Math.round(score * 100),
    features: findings.map(({ name, value: found }) => ({ id: name, value: found })),
    match: isMatch,
  };
}

function limitOf({ limit = DEFAULT_LIMIT }: Query): number {
  return Math.min(MAXIMUM_CANDIDATES, Math.max(1, Math.floor(limit)));
}

/** The candidates of one query: of all its types if `type_strict` is «all», of any of them otherwise. */
function answerOf(asked: Query, candidates: readonly ScoredCandidate[]) {
  const types = typesOf(asked);
  const fitting =
    asked.type_strict === 'all'
      ? candidates.filter(({ record }) => types.every((type) => labelsOfType(record.type).includes(type)))
      : candidates;
  const once = [...new Map(fitting.map((candidate) => [candidate.record.id, candidate])).values()];
  const sorted = onlyOneMatch(once.sort((left, right) => right.score - left.score));
  return { result: sorted.slice(0, limitOf(asked)).map(resultOf) };
}

/** A batch of reconciliation queries, checked. */
export interface Batch {
  readonly asked: readonly {
    readonly key: string;
    readonly query: Query;
    readonly descriptions: readonly Description[];
  }[];
  /** How many candidates it may be answered with. */
  readonly candidates: number;
}

/** @throws {ClientError} for a batch that violates the specification or the limits. */
export function openBatch(text: string): Batch {
  const queries = Object.entries(parseJson('queries', text, batch));
  checkNumber('queries', queries.length);
  const asked = queries.map(([key, each]) => ({ key, query: each, descriptions: descriptionsOf(key, each) }));
  // A query with several types has a description for each.
  checkNumber('queries', asked.flatMap(({ descriptions }) => descriptions).length);
  return { asked, candidates: asked.reduce((sum, each) => sum + limitOf(each.query), 0) };
}

/** Each description meets all entities of its label. */
export function touchedByBatch({ asked }: Batch, sizes: Sizes): Touched {
  const labels = asked.flatMap(({ descriptions }) => descriptions.map(({ label }) => label));
  const touched = labels.reduce((sum, label) => sum + sizes.of(label), 0);
  const fitting = Math.max(1, Math.floor((asked.length * TOUCHED_BUDGET) / touched));
  const cheaper = `name the \`type\` of each query, or send ${fitting} of them in one batch`;
  return touchedByAll([{ name: 'queries', touched, cheaper, computes: true }]);
}

/** Answers the queries of a batch by key, with the candidates that `match` would offer. */
export async function answerBatch(context: MatchContext, { asked }: Batch): Promise<object> {
  const found = await matchDescriptions(
    context,
    asked.flatMap(({ descriptions }) => descriptions),
  );
  let next = 0;
  const answers = asked.map(({ key, query: each, descriptions: { length } }) => {
    const candidates = found.slice(next, next + length).flat();
    next += length;
    return [key, answerOf(each, candidates)] as const;
  });
  return Object.fromEntries(answers);
}
