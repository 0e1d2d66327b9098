import { ApolloClient, HttpLink, InMemoryCache, type ObservableQuery } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../../../../schema/possible-types.json' with { type: 'json' };

export function createApolloClient(uri: string, token: string) {
  return new ApolloClient({
    link: new HttpLink({ uri, headers: { authorization: `Bearer ${token}` } }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        // The lists that your pages load page by page, with all their arguments but first, after, last and before.
        Query: { fields: { officials: relayStylePagination(['asOf', 'filter', 'orderBy']) } },
        Organization: { fields: { positions: relayStylePagination(['asOf', 'kinds']) } },
      },
    }),
  });
}

/** Loads the next page of a list that is on the page. */
export function loadMore(list: ObservableQuery, endCursor: string) {
  return list.fetchMore({ variables: { after: endCursor } });
}

/** Writes, then drops the whole cache and asks anew for what is on the page. */
export async function write(client: ApolloClient, options: ApolloClient.MutateOptions) {
  const result = await client.mutate({ ...options, fetchPolicy: 'no-cache' });
  await client.resetStore();
  return result;
}
