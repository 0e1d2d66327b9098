import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  type GraphQLTaggedNode,
  getRequest,
  type OperationDescriptor,
  ROOT_ID,
} from 'relay-runtime';
import { type CachingClient, nextPage } from './caching-client.js';
import { compileRelay } from './compile-relay.js';
import type { List } from './lists.js';
import type { Asked } from './plain-server.js';
import { MODULE, type Question } from './random-questions.js';
import type { Repertoire } from './random-sequence.js';
import { write } from './relay-environment.js';
import { mutations } from './writes.js';

export type Compiled = (question: Question) => GraphQLTaggedNode;

/** Fragments of a question are read in place: each is used in one, and the tests see the whole answer. */
function unmasked({ text }: Question): string {
  return text.replaceAll(/\.\.\.\w+(?=[ }])/g, (spread) => `${spread} @relay(mask: false)`);
}

/** The field that is a list joined of pages is told by a directive. */
function joining({ name, text, path }: List): string {
  const field = path.at(-1) ?? '';
  return text.replace(new RegExp(`( ${field}\\([^)]*\\))`), `$1 @connection(key: "${name}_${field}")`);
}

/** Compiles all that the sequences may send. */
export async function compileRepertoire(folder: string, repertoire: Repertoire): Promise<Compiled> {
  const { questions, lists, joinedLists } = repertoire;
  const documents = [
    ...[...questions, ...lists, ...Object.values(mutations)].map(unmasked),
    ...joinedLists.map(joining),
  ];
  const text = documents.map((document) => `graphql\`${document}\`;`).join('\n');
  const artifacts = await compileRelay(join(folder, 'relay'), `${MODULE}.js`, text);
  const load = createRequire(import.meta.url);
  return ({ name }) => load(join(artifacts, `${name}.graphql.js`));
}

/** Relay as docs/frontend.md tells to use it. */
export function relayCaching(environment: Environment, compiled: Compiled): CachingClient {
  function operationOf({ question, variables }: Asked): OperationDescriptor {
    return createOperationDescriptor(getRequest(compiled(question)), variables);
  }

  async function ask(asked: Asked): Promise<unknown> {
    const { question, variables } = asked;
    // What a page shows is not dropped from the store.
    environment.retain(operationOf(asked));
    return fetchQuery(environment, compiled(question), variables, { fetchPolicy: 'network-only' }).toPromise();
  }

  function read(asked: Asked): unknown {
    const operation = operationOf(asked);
    if (environment.check(operation).status !== 'available') return undefined;
    return environment.lookup(operation.fragment).data;
  }

  return {
    ask,
    read,
    async loadMore(start, cursor) {
      await ask(nextPage(start, cursor));
    },
    write(mutation, input) {
      return new Promise((resolve, reject) => {
        write(environment, {
          mutation: compiled(mutation),
          variables: { input },
          onCompleted: (answer, errors) => (errors?.length ? reject(new Error(errors[0]?.message)) : resolve(answer)),
          onError: reject,
        });
      });
    },
    watch(asked, show) {
      const { question, variables } = asked;
      const load = () =>
        void fetchQuery(environment, compiled(question), variables, { fetchPolicy: 'store-or-network' }).subscribe({
          next: show,
        });
      load();
      const store = environment.getStore();
      const watching = store.subscribeToInvalidationState(store.lookupInvalidationState([ROOT_ID]), load);
      return () => watching.dispose();
    },
  };
}
