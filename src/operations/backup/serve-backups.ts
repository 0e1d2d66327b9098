import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute } from 'node:path';
import type { Logger } from 'pino';
import getRawBody from 'raw-body';
import { z } from 'zod';
import { createDrainingServer, type DrainingServer } from '../../http/draining-server.js';
import { respondJson } from '../../http/respond.js';
import { messageOf } from '../../model/errors.js';
import type { GraphFile, GraphStore } from '../../store/store.js';
import { BACKUP_PATH, socketPathOf, UNFINISHED } from './backup-socket.js';

const MAXIMUM_BODY = 16 * 1024;
const ONLY_ITS_USER = 0o600;

const copyRequest = z.strictObject({
  // Only names that «backup» uses, so that no request can overwrite another file.
  copyTo: z.string().refine((path) => isAbsolute(path) && path.endsWith(UNFINISHED)),
});

async function answer(graph: GraphFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await getRawBody(request, { limit: MAXIMUM_BODY, encoding: 'utf8' });
  const asked = copyRequest.safeParse(JSON.parse(body));
  if (request.method !== 'POST' || request.url !== BACKUP_PATH || !asked.success) {
    respondJson(response, 400, { error: `Only POST ${BACKUP_PATH} with an absolute path, copyTo, is answered.` });
    return;
  }
  respondJson(response, 200, await graph.copyTo(asked.data.copyTo));
}

async function listenOn(socket: string, graph: GraphFile, logger: Logger): Promise<BackupServer> {
  // A killed service leaves its socket behind. Nobody else can be listening, as this process has the graph file open.
  if (process.platform !== 'win32') await rm(socket, { force: true });
  const { server, underWay, close } = createDrainingServer({}, (request, response) => {
    answer(graph, request, response).then(
      () => logger.info({ status: response.statusCode }, 'backup asked for'),
      (thrown: unknown) => {
        logger.error({ err: thrown }, 'backup failed');
        respondJson(response, 500, { error: messageOf(thrown) });
      },
    );
  });
  server.listen(socket);
  await once(server, 'listening');
  if (process.platform !== 'win32') await chmod(socket, ONLY_ITS_USER);
  return { underWay, close };
}

export type BackupServer = Pick<DrainingServer, 'underWay' | 'close'>;

const NONE: BackupServer = { underWay: () => [], close: async () => {} };

/**
 * Serves backup requests of the same user of this machine, for a store that is a file. If that is not possible, the
 * service runs without, and logs why.
 */
export async function serveBackups(store: GraphStore, logger: Logger): Promise<BackupServer> {
  if (store.file === undefined) return NONE;
  const socket = socketPathOf(store.file.path);
  try {
    if (socket === undefined) throw new Error(`The path of ${store.file.path} is too long for a socket beside it.`);
    return await listenOn(socket, store.file, logger);
  } catch (thrown) {
    logger.warn({ err: thrown }, 'no backups while the service runs: stop it to make one');
    return NONE;
  }
}
