import { type ApolloClient, gql, setLogVerbosity } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { loadMore, write } from './apollo-client.js';
import type { CachingClient } from './caching-client.js';
import type { Asked } from './plain-server.js';
import type { Question } from './random-questions.js';

// Questions that ask one list for different fields replace each other's answers: it says so, and asks anew.
setLogVerbosity('error');

const documents = new Map<string, DocumentNode>();

function documentOf({ text }: Question): DocumentNode {
  const document = documents.get(text) ?? gql(text);
  documents.set(text, document);
  return document;
}

const optionsOf = ({ question, variables }: Asked) => ({ query: documentOf(question), variables });

/** Apollo Client as docs/frontend.md tells to use it. */
export function apolloCaching(client: ApolloClient): CachingClient {
  return {
    async ask(asked) {
      const { data } = await client.query({ ...optionsOf(asked), fetchPolicy: 'network-only' });
      return data;
    },
    read(asked) {
      return client.readQuery(optionsOf(asked)) ?? undefined;
    },
    async loadMore(start, cursor) {
      const list = client.watchQuery(optionsOf(start));
      await ('last' in start.variables ? list.fetchMore({ variables: { before: cursor } }) : loadMore(list, cursor));
    },
    async write(mutation, input) {
      const { data } = await write(client, { mutation: documentOf(mutation), variables: { input } });
      return data;
    },
    watch(asked, show) {
      const watching = client.watchQuery(optionsOf(asked)).subscribe(({ data }) => show(data));
      return () => watching.unsubscribe();
    },
  };
}
