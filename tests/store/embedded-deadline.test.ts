import { expect } from 'vitest';
import { z } from 'zod';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { test } from '../support/fixtures.js';
import { queryOf } from '../support/store/query-of.js';

test('a statement past its deadline is answered at it, and the store goes on', async ({ folder }) => {
  const store = await EmbeddedStore.open(`${folder}/graph.grafeo`, { timeoutMilliseconds: 50 });
  const slow = queryOf('UNWIND range(1, 4000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS total', {
    total: z.number(),
  });
  await expect(store.read(slow, {})).rejects.toMatchObject({ kind: 'TIMEOUT' });
  expect(await store.read(queryOf('RETURN 1 AS one', { one: z.number() }), {})).toEqual([{ one: 1 }]);
  await store.close();
});
