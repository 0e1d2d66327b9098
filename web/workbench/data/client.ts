import { type Client, cacheExchange, createClient, fetchExchange } from '@urql/core';
import { createContext, useContext } from 'react';

/**
 * Asks the service. Answers are cached by operation and variables: a page reads all it shows in one operation, so that
 * none is put together from two states of the graph.
 * @param fetch On the server, what answers without a socket.
 */
export function createGraphQLClient(url: string, fetch?: typeof globalThis.fetch): Client {
  return createClient({
    url,
    exchanges: [cacheExchange, fetchExchange],
    // In the browser by GET, whose answers keep their tags.
    preferGetMethod: fetch === undefined,
    ...(fetch && { fetch }),
  });
}

const ClientContext = createContext<Client | undefined>(undefined);

export const GraphQLClientProvider = ClientContext.Provider;

export function useGraphQLClient(): Client {
  const client = useContext(ClientContext);
  if (client === undefined) throw new Error('Pages are rendered within a GraphQLClientProvider.');
  return client;
}
