import 'reflect-metadata';
import { type Logger, pino } from 'pino';
import { createAuthenticate } from '../access/authenticate.js';
import { type Config, readConfig } from '../config.js';
import type { ReplaceCopies } from '../curation/copies.js';
import { finishPurge, isPurgeUnfinished } from '../curation/purge/finish-purge.js';
import { planAhead } from '../graphql/reading/list/plan-ahead.js';
import { readTrustedDocuments } from '../http/graphql/document-manifest.js';
import { listen } from '../http/listen.js';
import { StoreError } from '../model/errors.js';
import { serveBackups } from '../operations/backup/serve-backups.js';
import { type App, createApp } from '../service/app.js';
import { type GatedStore, gatedStore } from '../store/gated-store.js';
import { openStore } from '../store/open-store.js';
import type { GraphStore, StuckStatement } from '../store/store.js';
import { type Prepared, prepareInTime, tryToPrepare } from './prepare-graph.js';
import { copiesReplacer, serveSnapshots } from './snapshot-process.js';
import { stopOnSignals } from './stop-on-signals.js';

function describe(store: GraphStore, prepared: Prepared | StoreError, url: string): string {
  const isWaiting = prepared instanceof StoreError;
  return [
    '',
    `  officials-graph  ${url}/          pages to read in a browser`,
    `                   ${url}/graphql   GraphiQL in a browser, the API for programs`,
    `  graph            ${store.description} ${store.location}`,
    `                   ${isWaiting ? `waited for, /readyz tells when it is there. ${prepared.message}` : sizeOf(prepared)}`,
    '',
    '  Try:  { search(text: "nguyen xuan duong") { matched node { id } } }',
    '',
    '',
  ].join('\n');
}

function sizeOf({ entityCount, factCount, loaded, bounded }: Prepared): string {
  const notes = [
    loaded && 'the starting dataset, loaded now',
    bounded !== undefined && `bounds of ${bounded} computed now`,
  ];
  return [`${entityCount} entities`, `${factCount} facts`, ...notes.filter((note) => note !== false)].join(', ');
}

async function serve(config: Config, store: GraphStore, logger: Logger): Promise<void> {
  const prepared = await tryToPrepare(store);
  const gated = gatedStore(store);
  const authenticate = createAuthenticate(config.access, (problem) => logger.error(problem));
  const trustedDocuments = config.documents && (await readTrustedDocuments(config.documents));
  const replaceCopies = copiesReplacer(store, logger);
  const app = await createApp(gated.store, logger, { ...config, authenticate, trustedDocuments, replaceCopies });
  const server = await listen(app.listener, config.port, config.host);
  const backups = await serveBackups(store, logger);
  const snapshots = serveSnapshots(store, config.snapshots, logger);
  stopOnSignals(logger, {
    underWay: () => [...server.underWay(), ...backups.underWay()],
    async stop() {
      // At once, so that neither takes anything new while the other finishes.
      const logCut = (cut: readonly string[]) => logger.warn({ cut }, 'requests were cut');
      await Promise.all([server.close(logCut), backups.close(logCut), snapshots.close()]);
      await app.close();
      await store.close();
    },
  });
  const openGraph = () => open(gated, app);
  if (!(prepared instanceof StoreError)) openGraph();
  process.stdout.write(describe(store, prepared, server.url));
  if (prepared instanceof StoreError) void openInTime(store, openGraph, logger);
  if (store.file !== undefined) void finishEarlierPurge(store, replaceCopies, logger);
}

/** Finishes what a process that was killed, or whose disk was full, left of a purge. */
async function finishEarlierPurge(store: GraphStore, replaceCopies: ReplaceCopies | undefined, logger: Logger) {
  try {
    if (!(await isPurgeUnfinished(store))) return;
    logger.info(await finishPurge(store, replaceCopies), 'an earlier purge was finished');
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.kind === 'CLOSED') return;
    logger.error({ err: thrown }, 'an earlier purge could not be finished: it is tried again at the next start');
  }
}

function open(gated: GatedStore, app: App): void {
  gated.open();
  void app.readAhead();
  void app.planAhead();
  // Nobody waits for it: a question that fails as this does is told why.
  planAhead(gated.store).catch(() => {});
}

/** Lets the service answer once the graph is there; ends the process if it never will be. */
async function openInTime(store: GraphStore, open: () => void, logger: Logger): Promise<void> {
  try {
    const prepared = await prepareInTime(store, logger);
    if (prepared === undefined) return;
    open();
    logger.info(prepared, 'the graph is there');
  } catch (thrown) {
    logger.fatal({ err: thrown }, 'the graph cannot be used: the process ends');
    process.exit(1);
  }
}

/**
 * Serves the graph that the environment selects until SIGTERM or SIGINT; resolves once it is listening.
 * @throws {ConfigError | StoreError | DatasetError | ListenError} for what the operator can fix.
 */
export async function start(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  const store = await openStore(config, {
    connectLater: true,
    onStuck: (statement) => giveUp(logger, statement),
    onProblem: (thrown) => logger.error({ err: thrown }, 'a write is on the disk, but what follows it failed'),
  });
  try {
    await serve(config, store, logger);
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}

/**
 * Ends the process, for its supervisor to start it again: only so does a statement end that runs on and on, and takes a
 * thread and memory from all others. What is acknowledged is on the disk already.
 */
function giveUp(logger: Logger, statement: StuckStatement): void {
  logger.fatal(statement, 'a statement does not end: the process ends, to be started again');
  process.exit(1);
}
