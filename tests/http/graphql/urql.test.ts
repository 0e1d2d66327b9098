import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { describe, expect } from 'vitest';
import { testOnApp } from '../../support/fixtures.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnApp(openStartingGraph).extend('client', ({ app }) => {
  return new Client({ url: `${app.url}/graphql`, exchanges: [cacheExchange, fetchExchange] });
});

const OFFICIALS = `query ($text: String!) {
  officials(filter: { name: { contains: $text } }, first: 1) { edges { node { id name } } }
}`;

describe('urql with its own defaults, which sends queries by GET', () => {
  it('is answered', async ({ client }) => {
    const { data, error } = await client.query(OFFICIALS, { text: 'nguyen' }).toPromise();
    expect(error).toBeUndefined();
    expect(data.officials.edges).toHaveLength(1);
  });

  it('reads what is wrong with its question', async ({ client }) => {
    const { error } = await client.query('query { official }', {}).toPromise();
    expect(error?.graphQLErrors[0]?.message).toContain('official');
  });
});
