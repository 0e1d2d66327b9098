import { expect, it } from 'vitest';
import { IdSet } from '../../../src/exchange/import/id-set.js';

it('a set of ids contains exactly those that were added', () => {
  const set = new IdSet();
  const ids = Array.from({ length: 50_000 }, (_, index) => `official:person-${index}/HOLDS/position:${index % 977}`);
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.some((id) => set.add(id))).toBe(false);
  expect(set.size).toBe(ids.length);
  expect(ids.every((id) => set.has(id))).toBe(true);
  expect(ids.filter((id) => set.has(`${id}x`))).toEqual([]);
});
