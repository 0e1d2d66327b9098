import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Authenticate } from '../access/authenticate.js';
import { ANONYMOUS } from '../access/viewer.js';
import { admitReader } from '../http/admit-reader.js';
import { Exports } from '../http/exports/exports.js';
import { startApollo } from '../http/graphql/apollo.js';
import { GraphQLHandler } from '../http/graphql/graphql-handler.js';
import { ResponseCache } from '../http/graphql/response-cache.js';
import { Pages } from '../http/pages/pages.js';
import { ReconcileHandler } from '../http/reconcile/reconcile-handler.js';
import { respondError, respondJson } from '../http/respond.js';
import { messageOf } from '../model/errors.js';
import type { GraphStore } from '../store/store.js';
import { createContext, createReaders } from './context.js';
import { createSchema } from './schema.js';

/** The service without a port. */
export interface App {
  readonly listener: RequestListener;
  /** Waits for requests in progress. The store stays open. */
  close(): Promise<void>;
}

/** True for a browser that opens a page, false for a client that sends a query. */
function wantsPage({ method, headers, url }: IncomingMessage): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  return reads && (headers.accept ?? '').includes('text/html') && !(url ?? '').includes('query=');
}

async function respondReady(store: GraphStore, response: ServerResponse, logger: Logger): Promise<void> {
  try {
    await store.ping();
    respondJson(response, 200, { status: 'ready' });
  } catch (thrown) {
    logger.warn({ err: thrown }, 'not ready');
    respondJson(response, 503, { status: 'unavailable' });
  }
}

export interface AppOptions {
  /** The size limit of the response cache; 0 turns off all caches. */
  readonly responseCacheBytes: number;
  /** Identifies the sender of a request by its `authorization` header. */
  readonly authenticate: Authenticate;
  /** The URL at which clients reach the service, if it differs from the host in their requests. */
  readonly publicUrl?: string | undefined;
}

/** Creates the service on an open store. It neither reads the environment nor opens a port. */
export async function createApp(store: GraphStore, logger: Logger, options: AppOptions): Promise<App> {
  const { responseCacheBytes, authenticate, publicUrl } = options;
  const apollo = await startApollo(await createSchema(), logger);
  const readers = createReaders(store, responseCacheBytes > 0);
  const responses = new ResponseCache(() => store.version(), responseCacheBytes);
  const graphql = new GraphQLHandler(
    apollo,
    async (requestId, { headers }) => createContext(readers, requestId, await authenticate(headers.authorization)),
    responses,
  );
  const reconcile = new ReconcileHandler(
    (requestId) => createContext(readers, requestId, ANONYMOUS),
    logger,
    publicUrl,
  );
  const pages = new Pages();
  const exports = new Exports(store);

  async function route(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/graphql') {
      if (wantsPage(request)) pages.serveGraphiql(response);
      else await graphql.handle(request, response, requestId);
    } else if (path === '/livez') respondJson(response, 200, { status: 'live' });
    else if (Exports.serves(path)) {
      if (await admitReader(authenticate, request, response)) await exports.handle(path, request, response);
    } else if (reconcile.handles(path)) {
      if (await admitReader(authenticate, request, response)) await reconcile.handle(request, response, requestId);
    } else if (path === '/readyz') await respondReady(store, response, logger);
    else if (path === '/') response.writeHead(302, { location: '/graphql' }).end();
    else {
      const notFound = () =>
        respondError(response, 404, 'BAD_REQUEST', `There is nothing at ${path}: GraphQL is at /graphql.`);
      pages.serveAsset(request, response, notFound);
    }
  }

  const listener: RequestListener = (request, response) => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    route(request, response, requestId).catch((thrown: unknown) => {
      logger.error({ requestId, err: thrown }, `request failed: ${messageOf(thrown)}`);
      if (response.headersSent) response.destroy();
      else respondError(response, 500, 'INTERNAL_SERVER_ERROR', `internal error; request ${requestId}`);
    });
  };
  return { listener, close: () => apollo.stop() };
}
