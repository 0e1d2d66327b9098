import type { Client } from '@urql/core';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { dataOf, graphqlPost, send } from '../send.js';
import { type CachingClient, nextPage } from './caching-client.js';
import type { Asked } from './plain-server.js';

/** What the service says of its own schema. */
export async function introspect(url: string): Promise<IntrospectionQuery> {
  return dataOf(await send(url, graphqlPost({ query: getIntrospectionQuery() }))) as IntrospectionQuery;
}

/** urql with Graphcache as docs/frontend.md tells to use it. */
export function urqlCaching(client: Client): CachingClient {
  async function ask({ question, variables }: Asked): Promise<unknown> {
    const { data, error } = await client.query(question.text, variables, { requestPolicy: 'network-only' }).toPromise();
    if (error !== undefined) throw error;
    return data;
  }

  return {
    ask,
    read({ question, variables }) {
      const answer = client.readQuery(question.text, variables, { requestPolicy: 'cache-only' });
      // A part of an answer is shown with null in its gaps while urql asks for the rest.
      return answer?.operation.context.meta?.cacheOutcome === 'hit' ? answer.data : undefined;
    },
    async loadMore(start, cursor) {
      await ask(nextPage(start, cursor));
    },
    async write({ text }, input) {
      const { data, error } = await client.mutation(text, { input }).toPromise();
      if (error !== undefined) throw error;
      return data;
    },
    watch({ question, variables }, show) {
      const watching = client.query(question.text, variables).subscribe(({ data, stale }) => {
        if (!stale) show(data);
      });
      return () => watching.unsubscribe();
    },
  };
}
