import { describe, expect, it } from 'vitest';
import { VersionedCache } from '../../src/store/versioned-cache.js';

const cacheOf = (maximumSize: number) =>
  new VersionedCache<readonly string[]>({ maximumSize, sizeOf: ({ length }) => length });

describe('a versioned cache', () => {
  it('answers a value for the version it was set with, and drops it once asked for another', () => {
    const cache = cacheOf(10);
    cache.set('1', 'key', ['value']);
    expect(cache.get('1', 'key')).toEqual(['value']);
    expect(cache.get('2', 'key')).toBeUndefined();
    expect(cache.has('key')).toBe(false);
    expect(cache.get('1', 'key')).toBeUndefined();
  });

  it('drops the values of one version when a value of another is set', () => {
    const cache = cacheOf(10);
    cache.set('1', 'old', ['value']);
    cache.set('2', 'new', ['value']);
    expect([cache.has('old'), cache.has('new')]).toEqual([false, true]);
  });

  it('evicts the least recently used values when their sizes exceed its own', () => {
    const cache = cacheOf(4);
    cache.set('1', 'a', ['1', '2']);
    cache.set('1', 'b', ['1', '2']);
    cache.get('1', 'a');
    cache.set('1', 'c', ['1']);
    expect([cache.has('a'), cache.has('b'), cache.has('c')]).toEqual([true, false, true]);
  });

  it('replaces a value, and forgets one that is deleted', () => {
    const cache = cacheOf(4);
    cache.set('1', 'a', ['1', '2', '3']);
    cache.set('1', 'a', ['4']);
    cache.set('1', 'b', ['1', '2', '3']);
    expect(cache.get('1', 'a')).toEqual(['4']);
    cache.delete('a');
    expect(cache.get('1', 'a')).toBeUndefined();
  });

  it('caches no value that is larger than the cache, and evicts none for it', () => {
    const cache = cacheOf(2);
    cache.set('1', 'a', ['1']);
    cache.set('1', 'b', ['1', '2', '3']);
    expect([cache.has('a'), cache.has('b')]).toEqual([true, false]);
  });
});
