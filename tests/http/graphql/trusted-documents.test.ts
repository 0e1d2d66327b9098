import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { describe, expect } from 'vitest';
import { readTrustedDocuments } from '../../../src/http/graphql/document-manifest.js';
import { operationLimits } from '../../../src/http/graphql/limits.js';
import { test, testOnSharedGraph } from '../../support/fixtures.js';
import { graphqlPath } from '../../support/http/graphql-get.js';
import { codesOf, dataOf, graphqlPost, type Received, send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const NODE = 'query Node($id: ID!) { node(id: $id) { id } }';
const WRITE = 'mutation Write { __typename }';
const DEEP = `query Deep ${'{ a '.repeat(operationLimits.documentNesting + 1)}`;
const OTHER = 'query Other { __typename }';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const apollo = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
const byId = new Map([NODE, WRITE, DEEP].map((document) => [sha256(document), document]));
byId.set('42', NODE);

const ID = 'official:nguyen-xuan-duong';
const variables = { id: ID };
const answered = { node: { id: ID } };

const it = testOnSharedGraph(openStartingGraph).extend('serve', ({ graph }, { onCleanup }) => {
  const closers: (() => Promise<void>)[] = [];
  onCleanup(async () => {
    for (const close of closers) await close();
  });
  return async (only: boolean) => {
    const app = await startApp(graph.store, undefined, { trustedDocuments: { byId, only } });
    closers.push(() => app.close());
    return {
      url: app.url,
      get: (parameters: object) => send(`${app.url}${graphqlPath({ ...parameters })}`),
      post: (parameters: object) => send(`${app.url}/graphql`, graphqlPost({ ...parameters })),
    };
  };
});

describe.each([false, true])('a trusted document, others refused: %s,', (only) => {
  it.for<[string, object]>([
    ['`documentId`', { documentId: sha256(NODE) }],
    ['`documentId` with its prefix', { documentId: `sha256:${sha256(NODE)}` }],
    ['an id that is no hash', { documentId: '42' }],
    ['the hash that Apollo and urql send', apollo(sha256(NODE))],
    ['`doc_id`', { doc_id: sha256(NODE) }],
    ['`id`', { id: sha256(NODE) }],
    ['its hash and itself', { query: NODE, ...apollo(sha256(NODE)) }],
    ['itself', { query: NODE }],
    ['its id, no document and other extensions', { query: '', documentId: '42', extensions: { a: 1 } }],
  ])('is answered by %s', async ([_, parameters], { serve }) => {
    const { get, post } = await serve(only);
    expect(dataOf(await get({ ...parameters, variables }))).toEqual(answered);
    expect(dataOf(await post({ ...parameters, variables, operationName: 'Node' }))).toEqual(answered);
  });

  it('is looked for in vain, as Apollo says it', async ({ serve }) => {
    const { get, post } = await serve(only);
    for (const parameters of [apollo(sha256(OTHER)), { documentId: '43' }, { documentId: '__proto__' }]) {
      for (const answer of [await get(parameters), await post(parameters)]) {
        expect([answer.status, codesOf(answer)]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
        expect(JSON.parse(answer.text).errors[0].message).toBe('PersistedQueryNotFound');
        expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
      }
    }
  });

  it('keeps the limits, and is not run by GET if it writes', async ({ serve }) => {
    const { get, post } = await serve(only);
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    const tooDeep: Received[] = [
      await post({ documentId: sha256(DEEP) }),
      await get({ documentId: '42', variables: `{"id":${deep}}` }),
      await post({ documentId: '42', variables: JSON.parse(`{"id":${deep}}`) }),
    ];
    expect(tooDeep.flatMap(codesOf)).toEqual(Array(3).fill('LIMIT_EXCEEDED'));
    expect((await get({ documentId: sha256(WRITE) })).status).toBe(405);
    expect(dataOf(await post({ documentId: sha256(WRITE) }))).toEqual({ __typename: 'Mutation' });
  });

  it('has a tag by GET', async ({ serve }) => {
    const { url, get } = await serve(only);
    const { etag = '' } = (await get({ documentId: '42', variables })).headers;
    const path = graphqlPath({ documentId: '42', variables });
    expect((await send(url + path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('is what a browser gets that opens its address', async ({ serve }) => {
    const { url } = await serve(only);
    const path = graphqlPath({ documentId: '42', variables });
    expect(dataOf(await send(url + path, { headers: { accept: 'text/html,*/*;q=0.8' } }))).toEqual(answered);
  });

  it('is asked for by urql with a hash alone', async ({ serve }) => {
    const { url } = await serve(only);
    const sent: string[] = [];
    const client = new Client({
      url: `${url}/graphql`,
      exchanges: [persistedExchange({ generateHash: async () => sha256(NODE) }), fetchExchange],
      fetch: (input, init) => {
        sent.push(`${String(input)} ${String(init?.body ?? '')}`);
        return fetch(input, init);
      },
    });
    const { data, error } = await client.query(NODE, variables).toPromise();
    expect([data, error]).toEqual([answered, undefined]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toContain('query');
  });
});

describe('another document', () => {
  it('is answered, to urql at its second try, unless only trusted ones are', async ({ serve }) => {
    const { url, post } = await serve(false);
    expect(dataOf(await post({ query: OTHER, ...apollo(sha256(OTHER)) }))).toEqual({ __typename: 'Query' });
    const client = new Client({ url: `${url}/graphql`, exchanges: [persistedExchange({}), fetchExchange] });
    const { data, error } = await client.query(OTHER, {}).toPromise();
    expect([data, error]).toEqual([{ __typename: 'Query' }, undefined]);
    expect(codesOf(await post(apollo(sha256(OTHER)))), 'and is not remembered').toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('is refused with a hash that is not its own', async ({ serve }) => {
    const { post } = await serve(false);
    const answer = await post({ query: OTHER, ...apollo(sha256(NODE)) });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it.for<[string, object]>([
    ['as it is', { query: OTHER }],
    ['with its hash', { query: OTHER, ...apollo(sha256(OTHER)) }],
    ['with the id of a trusted one', { query: OTHER, documentId: '42' }],
    ['that differs by a space', { query: `${NODE} ` }],
    ['of introspection', { query: '{ __schema { queryType { name } } }' }],
    ['that is no text', { query: [NODE] }],
    ['that is none', {}],
  ])('is refused if only trusted ones are answered: %s', async ([_, parameters], { serve }) => {
    const { get, post } = await serve(true);
    for (const answer of [await get({ ...parameters, variables }), await post({ ...parameters, variables })]) {
      expect([answer.status, codesOf(answer)]).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
      expect(answer.text).toContain('GraphiQL');
    }
  });

  it('is not smuggled in beside a trusted one', async ({ serve }) => {
    const { url } = await serve(true);
    const twice = new URLSearchParams([
      ['query', OTHER],
      ['query', NODE],
      ['variables', JSON.stringify(variables)],
    ]);
    const first = new URLSearchParams([...twice].reverse());
    for (const search of [twice, first]) {
      const answer = await send(`${url}/graphql?${search}`);
      expect(answer.text).not.toContain('__typename');
      expect(answer.text).not.toContain('"Query"');
    }
    const body = JSON.stringify([{ query: OTHER }]);
    expect((await send(`${url}/graphql`, graphqlPost(body))).status).toBe(400);
  });
});

describe('a service without trusted documents', () => {
  it('tells clients that it knows no hashes, and urql goes on without', async ({ graph }) => {
    const app = await startApp(graph.store);
    const refused = await send(`${app.url}/graphql`, graphqlPost(apollo(sha256(NODE))));
    expect(codesOf(refused)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
    const client = new Client({ url: `${app.url}/graphql`, exchanges: [persistedExchange({}), fetchExchange] });
    const { data, error } = await client.query(NODE, variables).toPromise();
    expect([data, error]).toEqual([answered, undefined]);
    await app.close();
  });
});

describe('a manifest', () => {
  const itWithFile = test.extend('file', ({ folder }) => join(folder, 'manifest.json'));
  const read = (manifest: string) => readTrustedDocuments({ manifest, only: false });

  itWithFile.for<[string, object]>([
    ['GraphQL Code Generator and Relay', { a: NODE, 'sha256:b': OTHER }],
    [
      'Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [
          { id: 'a', name: 'Node', type: 'query', body: NODE },
          { id: 'b', name: 'Other', type: 'query', body: OTHER },
        ],
      },
    ],
  ])('is read as %s writes it', async ([_, manifest], { file }) => {
    await writeFile(file, JSON.stringify(manifest));
    const entries = [
      ['a', NODE],
      ['b', OTHER],
    ];
    expect([...(await read(file)).byId]).toEqual(entries);
  });

  itWithFile.for<[string, string]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['documents that are no text', '{"a": {}}'],
    ['a later version of Apollo’s', '{"format": "apollo-persisted-query-manifest", "version": 2, "operations": []}'],
  ])('is refused with the next step if it is %s', async ([_, text], { file }) => {
    await writeFile(file, text);
    await expect(read(file)).rejects.toThrow(file);
    await expect(read(file)).rejects.toThrow(/Generate it anew|set TRUSTED_DOCUMENTS to a manifest/);
  });

  itWithFile('is refused if it is not there', async ({ file }) => {
    await expect(read(file)).rejects.toThrow(`The trusted documents ${file} cannot be read: set TRUSTED_DOCUMENTS`);
  });
});
