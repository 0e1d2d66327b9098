import { describe, expect, vi } from 'vitest';
import { seedsFrom } from '../../seeded-random.js';
import type { CachingClient } from './caching-client.js';
import { findWrong, SEQUENCES, type Trial, testOfClient } from './client-app.js';

/** How a client is opened on a service that it is tried on, with what was prepared for all openings. */
interface ClientUnderTest<P> {
  prepare(service: Trial, folder: string): Promise<P>;
  open(trial: Trial, prepared: P): CachingClient;
}

/** The tests that every client passes. */
export function describeClient<P>(name: string, { prepare, open: openOn }: ClientUnderTest<P>): void {
  const it = testOfClient
    .extend('prepared', { scope: 'file' }, ({ service, folder }) => prepare(service, folder))
    .extend(
      'open',
      { scope: 'file' },
      ({ prepared }) =>
        (trial: Trial) =>
          openOn(trial, prepared),
    );

  describe(name, () => {
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
}
