import { execute, parse } from 'graphql';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { askedFieldsOf } from '../../../src/graphql/execution/asked-fields.js';
import { createContext, createReaders } from '../../../src/service/context.js';
import { createSchema } from '../../../src/service/schema.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { RandomDocuments } from '../../support/graphql/random-document.js';
import { SeededRandom, seedOf } from '../../support/seeded-random.js';
import { neo4jUnderTest } from '../../support/store/neo4j-database.js';
import { openStartingGraph, patiently, type TestStore } from '../../support/store/test-store.js';

const SEED = seedOf(1);

// A server plans each query anew, of which the last may wait for long.
const it = testOnSharedGraph(() => patiently(openStartingGraph));

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

/** Every kind of question that answers entities or relationships, with the arguments it is asked with. */
const questions: readonly (readonly [field: string, given: string])[] = [
  ...ids.map((id) => ['node', `id: "${id}"`] as const),
  ['path', `from: "${ids[0]}", to: "${ids[1]}", count: 2`],
  ['path', `from: "${ids[0]}", to: "${ids[6]}", maxLength: 8, overlapping: true`],
  ['neighborhood', `id: "${ids[2]}", depth: 2, first: 12`],
  ['neighborhood', `id: "${ids[7]}", first: 12`],
  ['commonConnections', `ids: ["${ids[0]}", "${ids[1]}"], first: 5`],
  ['timeline', `ids: ["${ids[0]}", "${ids[3]}"], first: 12`],
  ['conflicts', 'first: 5'],
  ['search', 'text: "nguyen", first: 5'],
  ['source', 'id: "source:bao-nghe-an-2017-03-10"'],
  ...['officials', 'positions', 'organizations', 'provinces', 'legalDocuments', 'events', 'awards', 'sources'].map(
    (list) => [list, 'first: 3'] as const,
  ),
];
/** Of how many questions one is asked of a server: to plan the hundred queries of each takes it seconds. */
const ONE_OF = 4;

/** Answers a document by graphql-js, with what the document asks for read, or with everything. */
async function askerOf(graph: TestStore, everything: boolean) {
  const schema = await createSchema();
  const readers = createReaders(graph.store);
  return async (text: string) => {
    const document = parse(text);
    const contextValue = createContext(readers, 'test', ANONYMOUS);
    if (!everything) Object.assign(contextValue.operation, askedFieldsOf(document));
    const { data, errors } = await execute({ schema, document, contextValue });
    if (errors) throw new Error(`${errors[0]?.message} in ${text}`);
    return JSON.stringify(data);
  };
}

describe('what is read for a document', () => {
  it(`makes the answer that everything read would make (seed ${SEED})`, { timeout: 300_000 }, async ({ graph }) => {
    const documents = new RandomDocuments(new SeededRandom(SEED), await createSchema());
    const [narrowed, whole] = [await askerOf(graph, false), await askerOf(graph, true)];
    let characters = 0;
    const isServer = neo4jUnderTest() !== undefined;
    for (const [field, given] of questions.filter((_, index) => !isServer || index % ONE_OF === 0)) {
      const text = documents.of(field, given);
      const answer = await narrowed(text);
      expect(answer, text).toBe(await whole(text));
      characters += answer.length;
    }
    expect(characters).toBeGreaterThan(10_000);
  });

  it('leaves out lists that no field shows, and reads them for the fields they make', () => {
    const wantedBy = (text: string) => askedFieldsOf(parse(text)).wanted;
    expect(wantedBy('{ official(id: "official:a") { id name birthDate } }')).toBe('birthDate');
    expect(wantedBy('{ official(id: "official:a") { ...F } } fragment F on Official { evidence { paragraph } }')).toBe(
      'evidence',
    );
    expect(wantedBy('{ official(id: "official:a") { roles { edges { certainty } } } }')).toBe('attestedOn');
  });
});
