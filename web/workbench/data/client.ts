import { type Client, createClient, fetchExchange } from '@urql/core';
import { createContext, useContext } from 'react';

/**
 * Asks the service. The browser keeps answers, and asks with their tags whether they still hold: what is shown is never
 * older than the last write, and a page that is read for long does not grow.
 * @param fetch On the server, what answers without a socket.
 */
export function createGraphQLClient(url: string, fetch?: typeof globalThis.fetch): Client {
  return createClient({
    url,
    exchanges: [fetchExchange],
    // In the browser by GET, whose answers have tags.
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
