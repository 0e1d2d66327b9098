import { Client, fetchExchange } from '@urql/core';
import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';

export function createUrqlClient(url: string, token: string, schema: IntrospectionQuery) {
  const objects = schema.__schema.types.filter((type) => type.kind === 'OBJECT');
  const embedded = objects.filter(({ fields }) => !fields.some(({ name }) => name === 'id'));
  const mutations = objects.find(({ name }) => name === 'Mutation')?.fields ?? [];
  const forgetAll: UpdateResolver = (_parent, _arguments, cache) => {
    for (const { name } of objects) cache.invalidate(name);
  };
  const cache = cacheExchange({
    schema,
    // Objects without an id, such as lists and their edges, belong to the object that holds them.
    keys: Object.fromEntries(embedded.map(({ name }) => [name, () => null])),
    // The lists that your pages load page by page.
    resolvers: {
      Query: { officials: relayPagination() },
      Organization: { positions: relayPagination() },
    },
    // After a mutation nothing in the cache is sure any more; urql asks anew for what is on the page.
    updates: { Mutation: Object.fromEntries(mutations.map(({ name }) => [name, forgetAll])) },
  });
  const fetchOptions = { headers: { authorization: `Bearer ${token}` } };
  return new Client({ url, fetchOptions, exchanges: [cache, fetchExchange] });
}
