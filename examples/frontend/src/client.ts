import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type Client, type CombinedError, createClient, fetchExchange } from 'urql';

const serviceUrl: string = import.meta.env['VITE_SERVICE_URL'] ?? 'http://127.0.0.1:4000/graphql';

/** A client with a cache of its own: what one token may read is not shown to another. */
export function clientFor(token: string): Client {
  const cache = cacheExchange({
    // These have no id: they are kept within what shows them. Edges and connections are so by themselves.
    keys: { Evidence: () => null, SearchHit: () => null },
    // Joins the pages of a list, one list for each `asOf`.
    resolvers: { Official: { roles: relayPagination() } },
  });
  return createClient({
    url: serviceUrl,
    exchanges: [cache, fetchExchange],
    fetchOptions: token === '' ? {} : { headers: { authorization: `Bearer ${token}` } },
  });
}

/** What went wrong, as the service says it, or why it could not say anything. */
export function sentenceOf({ graphQLErrors }: CombinedError): string {
  if (graphQLErrors.length > 0) return graphQLErrors.map(({ message }) => message).join(' ');
  return `No answer from ${serviceUrl}. Is the service running, and does its CORS_ORIGINS name ${location.origin}?`;
}
