import type { SearchContext } from '../../graphql/questions/search/search-context.js';
import { searchGraph } from '../../graphql/questions/search/search-graph.js';
import type { Sizes } from '../../graphql/questions/statistics/graph-sizes.js';
import { displayName } from '../../model/display-name.js';
import { ClientError } from '../../model/errors.js';
import { fold } from '../../model/fold.js';
import { type Touched, touchedByAll } from '../touched-budget.js';
import { describeEntity } from './describe-entity.js';
import { propertiesOf } from './properties.js';
import { beginsWith, entityTypesOf, noSuchType, reconciledTypes, typesOfEntity } from './types.js';

/** How many suggestions a page has. */
export const PAGE = 20;
/** How far clients may page through suggestions. */
const MAXIMUM_CURSOR = 180;
const MAXIMUM_PREFIX = 200;
const MAXIMUM_WORDS = 12;

/** The offset of the page, from 0. */
function cursorOf(parameters: URLSearchParams): number {
  const text = parameters.get('cursor') ?? '0';
  if (/^\d{1,3}$/.test(text) && Number(text) <= MAXIMUM_CURSOR) return Number(text);
  throw new ClientError('BAD_USER_INPUT', `\`cursor\` must be a whole number from 0 to ${MAXIMUM_CURSOR}.`);
}

function pageOf<T>(all: readonly T[], parameters: URLSearchParams): { result: readonly T[] } {
  const cursor = cursorOf(parameters);
  return { result: all.slice(cursor, cursor + PAGE) };
}

/** The type to suggest; undefined for any. */
function typeOf(parameters: URLSearchParams): string | undefined {
  const id = parameters.get('type') ?? '';
  if (id === '') return undefined;
  if (entityTypesOf(id).length > 0) return id;
  throw new ClientError('BAD_USER_INPUT', noSuchType(id));
}

/** Cuts a prefix to the length that search allows; the cut text finds all that the whole would. */
function searchTextOf(prefix: string): string {
  const text = prefix.slice(0, MAXIMUM_PREFIX);
  const words = fold(text).split(' ');
  return words.length > MAXIMUM_WORDS ? words.slice(0, MAXIMUM_WORDS).join(' ') : text;
}

/** A suggestion is a search among the entities of its label. */
export function touchedBySuggestions(parameters: URLSearchParams, sizes: Sizes): Touched {
  const touched = sizes.searched(typeOf(parameters) ?? 'Entity', cursorOf(parameters) + PAGE);
  return touchedByAll([{ name: 'prefix', touched, cheaper: 'name a narrower `type`', computes: true }]);
}

export async function suggestEntities(context: SearchContext, parameters: URLSearchParams) {
  const type = typeOf(parameters);
  const hits = await searchGraph(context, {
    text: searchTextOf(parameters.get('prefix') ?? ''),
    labels: type === undefined ? null : [type],
    first: cursorOf(parameters) + PAGE,
    asOf: null,
  });
  const result = hits.map(({ record }) => ({
    id: record.id,
    name: displayName(record),
    description: describeEntity(record),
    notable: typesOfEntity(record.type),
  }));
  return pageOf(result, parameters);
}

export function suggestTypes(parameters: URLSearchParams) {
  const prefix = parameters.get('prefix') ?? '';
  const types = reconciledTypes.filter(({ id, name }) => fold(prefix) === '' || beginsWith(prefix, id, name));
  return pageOf(types, parameters);
}

export function suggestProperties(parameters: URLSearchParams) {
  const prefix = parameters.get('prefix') ?? '';
  const properties = propertiesOf(typeOf(parameters))
    .filter(({ id, name }) => fold(prefix) === '' || beginsWith(prefix, id, name))
    .map(({ id, name, description }) => ({ id, name, description }));
  return pageOf(properties, parameters);
}

/** The properties by which tables can be extended. */
export function proposeProperties(parameters: URLSearchParams) {
  const type = typeOf(parameters);
  const limit = parameters.get('limit') ?? '';
  if (limit !== '' && !/^\d{1,6}$/.test(limit)) {
    throw new ClientError('BAD_USER_INPUT', '`limit` must be a whole number.');
  }
  const properties = propertiesOf(type).map(({ id, name }) => ({ id, name }));
  return {
    ...(type !== undefined && { type }),
    ...(limit !== '' && { limit: Number(limit) }),
    properties: limit === '' ? properties : properties.slice(0, Number(limit)),
  };
}
