import { describe, expect, vi } from 'vitest';
import { findWrong, SEQUENCES, type Trial, testOfClient } from '../../../support/http/clients/client-app.js';
import { introspect, urqlCaching } from '../../../support/http/clients/urql-caching.js';
import { createUrqlClient } from '../../../support/http/clients/urql-client.js';
import { seedsFrom } from '../../../support/seeded-random.js';

const it = testOfClient
  .extend('schema', { scope: 'file' }, ({ service }) => introspect(service.url))
  .extend(
    'open',
    { scope: 'file' },
    ({ schema }) =>
      ({ url, token }: Trial) =>
        urqlCaching(createUrqlClient(url, token, schema)),
  );

describe('urql with Graphcache', () => {
  it.for(seedsFrom(1, SEQUENCES))(
    'says from its cache what the server says (seed %i)',
    async (seed, { service, open }) => {
      const sequence = await service.run(seed, open(service));
      expect(sequence.wrong).toEqual([]);
      expect(sequence.readAlone).toBeGreaterThan(0);
    },
  );

  it('would be seen to be wrong if fields inherited a time', async ({ inheriting, open }) => {
    const wrong = await findWrong(seedsFrom(1001, 100), (seed) => inheriting.run(seed, open(inheriting)));
    expect(wrong).not.toEqual([]);
  });

  it('would be seen to be wrong if it kept its cache after a mutation', async ({ service, open }) => {
    const wrong = await findWrong(seedsFrom(2001, 100), (seed) => service.runUnheard(seed, open(service)));
    expect(wrong).not.toEqual([]);
  });

  it('shows what is on the page anew after a mutation', async ({ service, open }) => {
    const { shown, right } = await service.showWhileWriting(3001, open(service));
    await vi.waitFor(() => expect(shown()).toEqual(right), 30_000);
  });
});
