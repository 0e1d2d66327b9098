import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/model/errors.js';
import { derivedStore } from '../../src/store/derived-store.js';
import { graphqlPost, send } from '../support/http/send.js';
import { startApp } from '../support/http/start-app.js';
import { createGate } from '../support/store/gate.js';
import { openStartingGraph } from '../support/store/test-store.js';

/** The service on a store that reads one query only once a gate is open, and tells of what it reads after. */
async function openSlowApp(slowQuery: string) {
  const graph = await openStartingGraph();
  const gate = createGate();
  const begun = createGate();
  const later: string[] = [];
  const store = derivedStore(graph.store, {
    async read(query, parameters) {
      if (query.name === slowQuery) {
        begun.open();
        await gate.opened;
      } else later.push(query.name);
      return graph.store.read(query, parameters);
    },
  });
  const app = await startApp(store, undefined, { storeTimeoutMilliseconds: 200 });
  return {
    app,
    gate,
    begun,
    later,
    async close() {
      gate.open();
      await app.close();
      await graph.close();
    },
  };
}

const list = 'graphql/reading/list/list';
const plain = '{ officials(first: 3) { edges { node { id roles { edges { node { id } } } } } } }';
/** Introspection is left to graphql-js, and so is what stands beside it. */
const introspecting = `{ __schema { queryType { name } } ${plain.slice(1)}`;

describe('a question past its deadline', () => {
  it.for([plain, introspecting])('is given up, and reads nothing more: %s', async (query) => {
    const { app, gate, later, close } = await openSlowApp(list);
    const answer = JSON.parse((await send(`${app.url}/graphql`, graphqlPost({ query }))).text);
    expect(answer.errors).toMatchObject([{ message: errorCodes.TIMEOUT, extensions: { code: 'TIMEOUT' } }]);
    later.splice(0);
    gate.open();
    const cheap = graphqlPost({ query: '{ node(id: "official:nobody") { id } }' });
    expect(JSON.parse((await send(`${app.url}/graphql`, cheap)).text)).toMatchObject({ data: { node: null } });
    expect(later.filter((name) => name.includes('relationship'))).toEqual([]);
    await close();
  });

  it('is given up when its client leaves', async () => {
    const { app, gate, begun, later, close } = await openSlowApp(list);
    const sent = graphqlPost({ query: plain });
    const outgoing = request(`${app.url}/graphql`, { ...sent, agent: false }).end(sent.body);
    outgoing.on('error', () => {});
    await begun.opened;
    outgoing.destroy();
    const cheap = graphqlPost({ query: '{ node(id: "official:nobody") { id } }' });
    await send(`${app.url}/graphql`, cheap);
    later.splice(0);
    gate.open();
    await send(`${app.url}/graphql`, cheap);
    expect(later.filter((name) => name.includes('relationship'))).toEqual([]);
    await close();
  });

  it('is given up by /reconcile too', async () => {
    const { app, close } = await openSlowApp('graphql/questions/match/candidates');
    const queries = encodeURIComponent(JSON.stringify({ q0: { query: 'Nguyễn Xuân Đường' } }));
    const { status, text } = await send(`${app.url}/reconcile?queries=${queries}`);
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([503, 'TIMEOUT']);
    await close();
  });
});
