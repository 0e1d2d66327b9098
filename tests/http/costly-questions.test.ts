import { describe, expect, it, vi } from 'vitest';
import { derivedStore } from '../../src/store/derived-store.js';
import { graphqlPost, send } from '../support/http/send.js';
import { startApp } from '../support/http/start-app.js';
import { createGate, type Gate } from '../support/store/gate.js';
import { openStartingGraph } from '../support/store/test-store.js';

const COUNTED = 'graphql/questions/facts/count';
const COSTLY = '{ facts(types: [HOLDS], sourceCount: { eq: 1 }) { totalCount } }';

/** The service on a graph that seems to hold many times as many facts, whose count waits for gates. */
async function openVastApp() {
  const graph = await openStartingGraph();
  const gates: Gate[] = [];
  const store = derivedStore(graph.store, {
    async read(query, parameters) {
      if (query.name === COUNTED) {
        const gate = createGate();
        gates.push(gate);
        await gate.opened;
      }
      const rows = await graph.store.read(query, parameters);
      return query.name.endsWith('statistics/relationships')
        ? rows.map((row) => ({ ...row, total: 1_000_000 / rows.length }))
        : rows;
    },
  });
  const app = await startApp(store, undefined, { heavyReads: 100 });
  return {
    gates,
    ask: async (query: string) => JSON.parse((await send(`${app.url}/graphql`, graphqlPost({ query }))).text),
    async close() {
      for (const gate of gates) gate.open();
      await app.close();
      await graph.close();
    },
  };
}

describe('costly questions', () => {
  it('are answered a few at once, each when one before it is, and hold up no others', async () => {
    const { gates, ask, close } = await openVastApp();
    const running = Array.from({ length: 5 }, (_, index) => ask(COSTLY.replace('facts', `f${index}: facts`)));
    await vi.waitUntil(() => gates.length === 3);
    expect((await ask('{ officials { totalCount } }')).errors).toBeUndefined();
    expect(gates).toHaveLength(3);

    gates[0]?.open();
    await vi.waitUntil(() => gates.length === 4);
    for (let index = 1; index < 5; index += 1) {
      await vi.waitUntil(() => gates[index] !== undefined);
      gates[index]?.open();
    }
    for (const { errors, data } of await Promise.all(running)) {
      expect(errors).toBeUndefined();
      expect(Object.values(data)).toEqual([{ totalCount: expect.any(Number) }]);
    }
    await close();
  });

  it('leave their places when they fail', async () => {
    const { gates, ask, close } = await openVastApp();
    const wrong = await Promise.all(Array.from({ length: 4 }, () => ask('{ facts(after: "wrong") { totalCount } }')));
    expect(wrong.map(({ errors }) => errors[0].extensions.code)).toEqual(Array(4).fill('BAD_USER_INPUT'));
    const running = ask(COSTLY);
    await vi.waitUntil(() => gates.length === 1);
    gates[0]?.open();
    expect((await running).errors).toBeUndefined();
    await close();
  });
});
