import { neo4jUnderTest } from '../store/neo4j-database.js';

const ids = [
  'official:nguyen-xuan-duong',
  'official:nguyen-duc-chinh',
  'position:nghe-an-peoples-committee-chairman',
  'organization:north-central-emulation-cluster',
  'province:nghe-an',
  'province:quang-tri',
  'directive:34-ct-tw-2014',
  'event:north-central-emulation-conference-2017',
];

type Question = readonly [field: string, given: string];

/** Every kind of question that answers entities or relationships, with the arguments it is asked with. */
const questions: readonly Question[] = [
  ...ids.map((id) => ['node', `id: "${id}"`] as const),
  ['path', `from: "${ids[0]}", to: "${ids[1]}", count: 2`],
  ['path', `from: "${ids[0]}", to: "${ids[6]}", maxLength: 8, overlapping: true`],
  ['neighborhood', `id: "${ids[2]}", depth: 2, first: 12`],
  ['neighborhood', `id: "${ids[7]}", first: 12`],
  ['commonConnections', `ids: ["${ids[0]}", "${ids[1]}"], first: 5`],
  ['timeline', `ids: ["${ids[0]}", "${ids[3]}"], first: 12`],
  ['conflicts', 'first: 5'],
  ['facts', 'sourceCount: { gte: 3 }, first: 5'],
  ['search', 'text: "nguyen", first: 5'],
  ['source', 'id: "source:bao-nghe-an-2017-03-10"'],
  ...['officials', 'positions', 'organizations', 'provinces', 'legalDocuments', 'events', 'awards', 'sources'].map(
    (list) => [list, 'first: 3'] as const,
  ),
];

/** Of how many questions one is asked of a server: to plan the hundred queries of each takes it seconds. */
const ONE_OF = 4;

/** Questions about the starting dataset for random documents, fewer of them on a server. */
export function questionsForStore(): readonly Question[] {
  const isServer = neo4jUnderTest() !== undefined;
  return questions.filter((_, index) => !isServer || index % ONE_OF === 0);
}
