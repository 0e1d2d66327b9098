import { type Logger, pino } from 'pino';
import { createApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { DatasetError } from './dataset/facts.js';
import { loadStartingDataset } from './dataset/starting-dataset.js';
import { messageOf, StoreError } from './errors.js';
import { applySchema } from './graph/apply-schema.js';
import { openStore } from './graph/open-store.js';
import type { GraphStore } from './graph/store.js';
import { listen } from './http/listen.js';
import { readStatistics } from './statistics/read-statistics.js';

async function describe(store: GraphStore, url: string, loaded: boolean): Promise<string> {
  const { entityCount, factCount } = await readStatistics(store);
  const kind = store.kind === 'embedded' ? 'embedded file' : 'Neo4j';
  return [
    '',
    `  officials-graph  ${url}/graphql   GraphiQL in a browser, the API for programs`,
    `  graph            ${kind} ${store.location}`,
    `                   ${entityCount} entities, ${factCount} facts${loaded ? ', the starting dataset, loaded now' : ''}`,
    '',
    '  Try:  { search(text: "nguyen xuan duong") { matched node { id } } }',
    '',
    '',
  ].join('\n');
}

async function start(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  const store = await openStore(config);
  await applySchema(store);
  const loaded = await loadStartingDataset(store);
  const app = await createApp(store, logger);
  const server = await listen(app.listener, config.port, config.host);
  process.stdout.write(await describe(store, server.url, loaded));

  stopOnSignals(logger, async () => {
    await server.close();
    await app.close();
    await store.close();
  });
}

/** Stops once, at the first signal; a second one finds the stop under way. */
function stopOnSignals(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    stop().catch((thrown: unknown) => {
      logger.error({ err: thrown }, 'stopping failed');
      process.exitCode = 1;
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
}

/** What the operator can mend is said in its message; a stack would only hide it. */
function isExpected(thrown: unknown): boolean {
  const known = thrown instanceof ConfigError || thrown instanceof StoreError || thrown instanceof DatasetError;
  return known || (thrown instanceof Error && 'syscall' in thrown && thrown.syscall === 'listen');
}

start().catch((thrown: unknown) => {
  const text = isExpected(thrown) || !(thrown instanceof Error) ? messageOf(thrown) : thrown.stack;
  process.stderr.write(`officials-graph cannot start. ${text}\n`);
  process.exit(1);
});
