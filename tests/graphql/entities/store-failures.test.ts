import { describe, expect } from 'vitest';
import { type ErrorCode, StoreError, type StoreErrorKind } from '../../../src/model/errors.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { GraphStore } from '../../../src/store/store.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { askerOf } from '../../support/graphql/ask.js';
import { openGraphOf, type TestStore } from '../../support/store/test-store.js';

const SECRET = 'MATCH (n:Entity) failed at bolt://neo4j:password@10.0.0.1';
const QUERY = '{ official(id: "official:a") { name } statistics { entityCount } }';

const it = testOnSharedGraph(() => openGraphOf(''));

/** The store, of which one query fails. */
function failingOn(graph: TestStore, name: string, thrown: unknown): GraphStore {
  const { store } = graph;
  return derivedStore(store, {
    read: (query, parameters) => (query.name === name ? Promise.reject(thrown) : store.read(query, parameters)),
  });
}

describe('a failure of the store', () => {
  it.for<[string, unknown]>([
    ['an error', new Error(SECRET)],
    ['a TypeError', new TypeError(SECRET)],
    ['a text', SECRET],
    ['nothing', undefined],
    ...(['QUERY', 'DAMAGED', 'CONSTRAINT', 'INVALID_VALUE'] satisfies StoreErrorKind[]).map(
      (kind): [string, unknown] => [`a store error of the kind ${kind}`, new StoreError(kind, SECRET)],
    ),
  ])('that throws %s tells nothing but the id of the request', async ([_, thrown], { graph }) => {
    const { data, errors } = await askerOf(failingOn(graph, 'facts/of-one-type', thrown))(QUERY);
    expect(errors).toEqual([
      {
        message: 'internal error',
        locations: [{ line: 1, column: 3 }],
        path: ['official'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test-request' },
      },
    ]);
    expect(data).toEqual({ official: null, statistics: { entityCount: 0 } });
  });

  it.for([
    ['UNREACHABLE', 'UNAVAILABLE'],
    ['CLOSED', 'UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
    ['BUSY', 'BUSY'],
  ] satisfies [StoreErrorKind, ErrorCode][])('of the kind %s is told as %s', async ([kind, code], { graph }) => {
    const { errors } = await askerOf(failingOn(graph, 'facts/of-one-type', new StoreError(kind, SECRET)))(QUERY);
    expect(errors).toMatchObject([{ extensions: { code, requestId: 'test-request' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/bolt|MATCH|password/);
  });

  it('makes the whole response null where a value is required', async ({ graph }) => {
    const { data, errors } = await askerOf(
      failingOn(graph, 'graphql/questions/statistics/entities', new Error(SECRET)),
    )(QUERY);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'test-request' });
  });

  it('does not affect the next request', async ({ graph }) => {
    let failures = 1;
    const { store } = graph;
    const recovering: GraphStore = {
      ...failingOn(graph, '', undefined),
      read: (query, parameters) => {
        failures -= 1;
        return failures < 0 ? store.read(query, parameters) : Promise.reject(new StoreError('UNREACHABLE', SECRET));
      },
    };
    const ask = askerOf(recovering);
    const query = '{ official(id: "official:a") { name } }';
    expect((await ask(query)).errors).toHaveLength(1);
    const { data, errors } = await ask(query);
    expect([data, errors]).toEqual([{ official: null }, undefined]);
  });
});
