import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { StoreError } from '../../model/errors.js';
import { openStore, type StoreConfig } from '../../store/open-store.js';
import type { GraphSize } from '../../store/store.js';
import { BackupError } from './backup-error.js';
import { BACKUP_PATH, socketPathOf } from './backup-socket.js';

const answer = z.union([
  z.strictObject({ nodes: z.number(), relationships: z.number() }),
  z.strictObject({ error: z.string() }),
]);

/** True for connection errors that mean that no service is listening. */
function isNotListening(thrown: unknown): boolean {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return code === 'ENOENT' || code === 'ECONNREFUSED';
}

async function send(socketPath: string, body: string): Promise<string> {
  const outgoing = request({ socketPath, path: BACKUP_PATH, method: 'POST', agent: false }).end(body);
  const [incoming]: IncomingMessage[] = await once(outgoing, 'response');
  return incoming === undefined ? '' : text(incoming);
}

/** Asks the running service to copy its graph; undefined if none is running. */
async function askService(graphFile: string, copyTo: string): Promise<GraphSize | undefined> {
  const socketPath = socketPathOf(graphFile);
  if (socketPath === undefined) return undefined;
  try {
    const answered = answer.parse(JSON.parse(await send(socketPath, JSON.stringify({ copyTo }))));
    if ('error' in answered) throw new BackupError(`The service answered: ${answered.error}`);
    return answered;
  } catch (thrown) {
    if (isNotListening(thrown)) return undefined;
    throw thrown instanceof BackupError ? thrown : notAnswered(graphFile, thrown);
  }
}

function notAnswered(graphFile: string, thrown: unknown): BackupError {
  const advice = 'Run «backup» as the user of the service, and look into its log.';
  return new BackupError(`The service that has ${graphFile} open did not answer. ${advice} ${String(thrown)}`);
}

/** Opens a graph file that nobody has open and copies it, including what a killed service left in its log. */
async function copyClosed(config: StoreConfig, file: string): Promise<GraphSize> {
  if (!existsSync(config.graphFile)) {
    throw new BackupError(`There is no graph file ${config.graphFile}: set GRAPH_FILE to the one to back up.`);
  }
  const store = await openStore({ ...config, neo4j: undefined }).catch((thrown: unknown) => {
    throw thrown instanceof StoreError && thrown.kind === 'LOCKED' ? lockedError(config.graphFile) : thrown;
  });
  try {
    if (store.file === undefined) throw new TypeError('The store opened of a graph file is none.');
    return await store.file.copyTo(file);
  } finally {
    await store.close();
  }
}

function lockedError(graphFile: string): BackupError {
  const why = 'an import, an export or a check, or a service whose log says why it makes no backups';
  return new BackupError(
    `Another process has the graph file ${graphFile} open and takes no requests for backups: ${why}. Wait until it ends, or stop it.`,
  );
}

/** Copies the graph to a new file, through the service if one is running. */
export async function copyGraph(
  config: StoreConfig,
  file: string,
): Promise<GraphSize & { readonly byService: boolean }> {
  const answered = await askService(config.graphFile, file);
  if (answered !== undefined) return { ...answered, byService: true };
  return { ...(await copyClosed(config, file)), byService: false };
}
