import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportText } from '../import/support/import-text.js';
import { type Ask, askerOf } from '../support/ask.js';
import type { TestStore } from '../support/test-store.js';
import { admin } from '../support/viewers.js';
import { GOES, merge, openTwins, STAYS, split } from './support.js';

let graph: TestStore;
let ask: Ask;
beforeEach(async () => {
  graph = await openTwins();
  ask = askerOf(graph.store, admin);
});
afterEach(() => graph.close());

describe('two officials that are one', () => {
  it('become one, and two again, to the byte', async () => {
    const before = await exportText(graph.store, 'own');
    const merged = await merge(ask, STAYS, GOES, 'factId version node { id version }');
    expect(merged).toEqual({ factId: STAYS, version: 2, node: { id: STAYS, version: 2 } });
    expect(await exportText(graph.store, 'own')).not.toBe(before);
    expect(await split(ask, GOES, 'factId node { id }')).toEqual({ factId: GOES, node: { id: GOES } });
    expect(await exportText(graph.store, 'own')).toBe(before);
  });
});
