import { describe, expect, onTestFinished } from 'vitest';
import { ANONYMOUS, type Viewer } from '../../src/access/viewer.js';
import type { GraphStore } from '../../src/store/store.js';
import { admin, editor, reader } from '../support/access/viewers.js';
import { merge, openTwins, STAYS, WEB } from '../support/curation/merge.js';
import { mutate } from '../support/curation/mutate.js';
import { importText } from '../support/exchange/import-text.js';
import { openForTest, testOnSharedGraph } from '../support/fixtures.js';
import { askerOf } from '../support/graphql/ask.js';
import { graphqlPath } from '../support/http/graphql-get.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';
import { type RunningApp, startApp } from '../support/http/start-app.js';
import { openTestStore } from '../support/store/test-store.js';

/** Who edits; the name occurs nowhere else. */
const hanh: Viewer = { kind: 'USER', id: 'editor-hanh', roles: ['admin'] };

const it = testOnSharedGraph(async () => {
  const graph = await openTwins();
  const ask = askerOf(graph.store, hanh);
  await mutate(ask, 'recordDistinct', { one: STAYS, other: 'official:other', evidence: WEB, reason: 'Two people' });
  await merge(ask, STAYS, 'official:thanh-2');
  return graph;
});

const viewers: Readonly<Record<string, Viewer>> = { reader, editor, admin };

/** Serves a store to those whose credential is the name of a viewer. */
async function serve(store: GraphStore, editorsArePublic: boolean): Promise<RunningApp> {
  const authenticate = async (credential: string | undefined) => viewers[credential ?? ''] ?? ANONYMOUS;
  const app = await startApp(store, authenticate, { editorsArePublic });
  onTestFinished(() => app.close());
  return app;
}

const headersOf = (name: string): Record<string, string> => (name === 'nobody' ? {} : { authorization: name });

const QUERY = `{ node(id: "${STAYS}") { merges { by { id } reason } distinctFrom { by { kind id } reason at }
  changes(first: 1) { edges { node { by { id } reason } } } } }`;
const told = { by: { id: 'user:editor-hanh' } };
const hidden = { by: null };

describe('who made a change', () => {
  it.for([
    ['nobody', false, hidden],
    ['reader', false, hidden],
    ['editor', false, told],
    ['admin', false, told],
    ['nobody', true, told],
    ['reader', true, told],
  ] as const)('is told or not to %s, if editors are public: %s', async ([name, isPublic, by], { graph }) => {
    const { url } = await serve(graph.store, isPublic);
    const answer = await send(`${url}/graphql`, graphqlPost({ query: QUERY }, headersOf(name)));
    expect(dataOf(answer)).toMatchObject({
      node: {
        merges: [{ ...by, reason: 'One person' }],
        distinctFrom: [{ ...by, reason: 'Two people', at: expect.stringMatching(/^2/) }],
        changes: { edges: [{ node: { ...by, reason: 'One person' } }] },
      },
    });
  });

  it('is no filter for those who are not told, whoever is named', async ({ graph }) => {
    const { url } = await serve(graph.store, false);
    const ask = (by: string, name: string) =>
      send(`${url}/graphql`, graphqlPost({ query: `{ changes(by: "${by}") { totalCount } }` }, headersOf(name)));
    const answers = await Promise.all(
      ['user:editor-hanh', 'user:nobody', 'no author'].map(async (by) => (await ask(by, 'reader')).text),
    );
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '').errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', argument: 'by' } }]);
    expect(dataOf(await ask('user:editor-hanh', 'editor'))).not.toEqual({ changes: { totalCount: 0 } });
  });

  it('is in no native export for those who are not told, and such an export restores the rest', async ({ graph }) => {
    const { url } = await serve(graph.store, false);
    const exportFor = async (name: string) =>
      (await send(`${url}/export/graph.ndjson`, { headers: headersOf(name) })).text;
    expect(await exportFor('editor')).toContain('"by":{"kind":"USER","id":"editor-hanh"}');
    const text = await exportFor('nobody');
    expect(text).not.toContain('editor-hanh');
    const { store } = await openForTest(openTestStore);
    await importText(store, 'graph.ndjson', text);
    const copy = await serve(store, true);
    expect(dataOf(await send(`${copy.url}/graphql`, graphqlPost({ query: QUERY })))).toMatchObject({
      node: { merges: [{ by: { id: 'anonymous:anonymous' }, reason: 'One person' }] },
    });
    expect((await send(`${copy.url}/export/graph.ndjson`)).text).toBe(text);
  });

  it('is behind another tag once the rule is another', async ({ graph }) => {
    const tags = await Promise.all(
      [false, true].map(async (isPublic) => {
        const { url } = await serve(graph.store, isPublic);
        return (await send(`${url}${graphqlPath({ query: QUERY })}`)).headers.etag;
      }),
    );
    expect(tags).toEqual([expect.any(String), expect.any(String)]);
    expect(tags[0]).not.toBe(tags[1]);
  });
});
