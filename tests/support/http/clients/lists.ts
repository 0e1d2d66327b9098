import { MODULE, type Question } from './random-questions.js';

/** A list that is asked for page by page, and the way to it in an answer. */
export interface List extends Question {
  readonly path: readonly string[];
}

const FORWARD = '$asOf: PartialDate, $first: Int, $after: String';
const BOTH_WAYS = `${FORWARD}, $last: Int, $before: String`;
const GIVEN = 'asOf: $asOf, first: $first, after: $after';
const GIVEN_BOTH_WAYS = `${GIVEN}, last: $last, before: $before`;
const PAGE_INFO = 'pageInfo { __typename startCursor endCursor hasNextPage hasPreviousPage }';

const operationName = (name: string) => `${MODULE}${name}Query`;

function edges(node: string): string {
  return `{ __typename totalCount edges { __typename cursor certainty node { __typename id ${node} } } ${PAGE_INFO} }`;
}

function ofEntity(name: string, root: string, id: string, field: string, node: string): List {
  const operation = operationName(name);
  const inside = `__typename id ${field}(${GIVEN}) ${edges(node)}`;
  return {
    name: operation,
    text: `query ${operation}(${FORWARD}) { ${root}(id: "${id}") { ${inside} } }`,
    path: [root, field],
  };
}

function ofAll(name: string, field: string, node: string): List {
  const operation = operationName(name);
  return {
    name: operation,
    text: `query ${operation}(${BOTH_WAYS}) { ${field}(${GIVEN_BOTH_WAYS}) ${edges(node)} }`,
    path: [field],
  };
}

/** Lists of which a client keeps every page by its arguments: a cursor is right at another time too. */
export const lists: readonly List[] = [
  ofAll('Provinces', 'provinces', 'name'),
  ofAll('Positions', 'positions', 'title'),
  ofEntity('Holders', 'position', 'position:nghe-an-peoples-committee-chairman', 'holders', 'name'),
  ofEntity('Participants', 'event', 'event:north-central-emulation-conference-2017', 'participants', 'name'),
  ofEntity(
    'Members',
    'organization',
    'organization:north-central-emulation-cluster',
    'members',
    '... on Province { name }',
  ),
];

/** Lists whose pages a client joins to one list, for every time one. */
export const joinedLists: readonly List[] = [
  ofAll('Officials', 'officials', 'name'),
  ofEntity('Seats', 'organization', 'organization:nghe-an-peoples-committee', 'positions', 'title'),
];

const joined = ['Query.officials', 'Organization.positions'];

/** Whether a client is told to join the pages of a field to one list. */
export function isJoined(type: string, field: string): boolean {
  return joined.includes(`${type}.${field}`);
}
