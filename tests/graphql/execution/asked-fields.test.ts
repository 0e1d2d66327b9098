import { execute, parse } from 'graphql';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../../src/access/viewer.js';
import { askedFieldsOf } from '../../../src/graphql/execution/asked-fields.js';
import { createContext, createReaders } from '../../../src/service/context.js';
import { createSchema } from '../../../src/service/schema.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { RandomDocuments } from '../../support/graphql/random-document.js';
import { type Field, takesTime } from '../../support/graphql/schema-fields.js';
import { questionsForStore } from '../../support/graphql/starting-questions.js';
import { SeededRandom, seedOf } from '../../support/seeded-random.js';
import { openStartingGraph, patiently, type TestStore } from '../../support/store/test-store.js';

const SEED = seedOf(1);

// A server plans each query anew, of which the last may wait for long.
const it = testOnSharedGraph(() => patiently(openStartingGraph));

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
    const random = new SeededRandom(SEED);
    const atSomeTime = (field: Field) => (takesTime(field) && random.chance(0.3) ? '(asOf: "2017-03-10")' : '');
    const documents = new RandomDocuments(random, await createSchema(), atSomeTime);
    const [narrowed, whole] = [await askerOf(graph, false), await askerOf(graph, true)];
    let characters = 0;
    const questions = questionsForStore();
    for (const [field, given] of [...questions, ...questions]) {
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
    expect(wantedBy('{ official(id: "official:a") { roles { edges { certainty } } } }')).toBe('attestedOn bounds');
  });
});
