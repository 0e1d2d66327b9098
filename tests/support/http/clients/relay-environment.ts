import {
  commitMutation,
  Environment,
  type FetchFunction,
  type MutationConfig,
  type MutationParameters,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';

export function createRelayEnvironment(url: string, token: string) {
  const ask: FetchFunction = async ({ text }, variables) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) });
    return response.json();
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}

/** Writes, after which the store is asked for nothing that was read before. */
export function write<T extends MutationParameters>(environment: Environment, config: MutationConfig<T>) {
  return commitMutation<T>(environment, { ...config, updater: (store) => store.invalidateStore() });
}
