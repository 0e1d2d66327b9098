import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Authenticate } from '../access/authenticate.js';
import { ANONYMOUS } from '../access/viewer.js';
import type { ReplaceCopies } from '../curation/copies.js';
import { GraphSizes } from '../graphql/questions/statistics/graph-sizes.js';
import { type Client, FairShares, type SharesConfig } from '../http/clients/fair-shares.js';
import { CostlyQuestions } from '../http/costly-questions.js';
import type { AllowedOrigins } from '../http/cross-origin.js';
import { Exports } from '../http/exports/exports.js';
import { startApollo } from '../http/graphql/apollo.js';
import { GraphQLHandler } from '../http/graphql/graphql-handler.js';
import { ResponseCache } from '../http/graphql/response-cache.js';
import { type TrustedDocuments, trustAlso } from '../http/graphql/trusted-documents.js';
import { VersionCheck } from '../http/graphql/version-check.js';
import { Crawlers } from '../http/pages/crawlers.js';
import { Pages } from '../http/pages/pages.js';
import { Workbench } from '../http/pages/workbench.js';
import { ReconcileHandler } from '../http/reconcile/reconcile-handler.js';
import { RequestError } from '../http/request-body.js';
import { respondError, respondRefusal } from '../http/respond.js';
import { addressOf } from '../http/service-address.js';
import { messageOf } from '../model/errors.js';
import { withHeavyLane } from '../store/heavy-lane.js';
import type { GraphStore } from '../store/store.js';
import { buildId } from './build-id.js';
import { createContext, createReaders } from './context.js';
import { planPages } from './plan-pages.js';
import { answer } from './route.js';
import { createRoutes } from './routes.js';
import { createSchema } from './schema.js';

/** The service without a port. */
export interface App {
  readonly listener: RequestListener;
  /** Has the graph plan what the pages ask, beside what is asked meanwhile; nothing fails by it. */
  planAhead(): Promise<void>;
  /** Begins to read ahead what questions are answered from; resolves once that is done or has failed. */
  readAhead(): Promise<void>;
  /** Waits for requests in progress. The store stays open. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** The size limit of the response cache; 0 turns off all caches. */
  readonly responseCacheBytes: number;
  /** Identifies the sender of a request by its `authorization` header. */
  readonly authenticate: Authenticate;
  /** How much of the service one client may take. */
  readonly shares: SharesConfig;
  /** The URL at which clients reach the service, if it differs from the host in their requests. */
  readonly publicUrl?: string | undefined;
  /** Where readers of the pages report errors; if not given, pages offer no report. */
  readonly reportAddress?: string | undefined;
  /** Whose pages may read responses; if not given, each route says it. */
  readonly corsOrigins?: AllowedOrigins | undefined;
  /** The documents that clients name by an id; if not given, they send documents. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
  /** How long a query may take, all its reads together; forever if not given. */
  readonly storeTimeoutMilliseconds?: number;
  /** How many heavy reads the graph is given at once; as many as the store says if not given. */
  readonly heavyReads?: number | undefined;
  /** For how many seconds caches may give an answer again without asking; if not given, they ask each time. */
  readonly maximumAge?: number;
  /** Whether all readers are told who made a change; if not given, editors and admins alone. */
  readonly editorsArePublic?: boolean;
  /** Replaces the copies of a graph file that were made before a purge; if not given, none are known of. */
  readonly replaceCopies?: ReplaceCopies | undefined;
}

/** How much of the time that an answer may take is for reading; the rest is for sending it. */
const PART_FOR_READING = 0.95;

const WAITING_QUESTIONS = 128;

/** Creates the service on an open store. It neither reads the environment nor opens a port. */
export async function createApp(graph: GraphStore, logger: Logger, options: AppOptions): Promise<App> {
  const store = withHeavyLane(graph, { atOnce: options.heavyReads ?? graph.heavyReads, waiting: WAITING_QUESTIONS });
  const { responseCacheBytes, authenticate, publicUrl, corsOrigins, editorsArePublic = false } = options;
  const answerMilliseconds = options.storeTimeoutMilliseconds && options.storeTimeoutMilliseconds * PART_FOR_READING;
  const readers = createReaders(store, responseCacheBytes > 0, options.replaceCopies);
  const versions = new VersionCheck(() => store.version());
  const shares = new FairShares(authenticate, options.shares, logger);
  const charge = (client: Client, objects: number) => shares.charge(client, objects);
  const costly = new CostlyQuestions(new GraphSizes(store, () => readers.searchIndex.isReady));
  const apollo = await startApollo(await createSchema(), logger, costly);
  const workbench = new Workbench({
    originOf: (request) => addressOf(request, publicUrl),
    reportAddress: options.reportAddress,
    report: (thrown, requestId) => logger.error({ requestId, err: thrown }, `page failed: ${messageOf(thrown)}`),
  });
  const graphql = new GraphQLHandler({
    apollo,
    authenticate,
    createContext: (requestId, viewer, deadline) =>
      createContext(readers, requestId, viewer, deadline, editorsArePublic),
    answerMilliseconds,
    charge,
    versions,
    cache: new ResponseCache(versions, responseCacheBytes),
    documents: options.trustedDocuments && trustAlso(options.trustedDocuments, await workbench.operations()),
    // Under another rule the same question has another answer.
    build: `${buildId()}\n${editorsArePublic}`,
    maximumAge: options.maximumAge ?? 0,
  });
  const reconcile = new ReconcileHandler({
    createContext: (requestId, deadline) => createContext(readers, requestId, ANONYMOUS, deadline),
    logger,
    publicUrl,
    costly,
    charge,
    answerMilliseconds,
  });
  const routes = createRoutes({
    graphql,
    reconcile,
    exports: new Exports(store, logger, editorsArePublic),
    pages: new Pages(),
    workbench,
    crawlers: new Crawlers(store, (request) => addressOf(request, publicUrl)),
    store,
    logger,
  });

  const listener: RequestListener = (request, response) => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    const [path = '/'] = (request.url ?? '/').split('?');
    if (request.httpVersion === '1.1' && request.headers.host === undefined) {
      return respondRefusal(response, new RequestError(400, 'The request names no host: send the header Host.'));
    }
    answer({ routes, authenticate, shares, corsOrigins }, { request, response, requestId, path }).catch(
      (thrown: unknown) => {
        if (thrown instanceof RequestError) return respondRefusal(response, thrown);
        logger.error({ requestId, err: thrown }, `request failed: ${messageOf(thrown)}`);
        if (response.headersSent) response.destroy();
        else respondError(response, 500, 'INTERNAL_SERVER_ERROR', `internal error; request ${requestId}`);
      },
    );
  };
  return {
    listener,
    planAhead: () =>
      planPages(store, apollo, workbench).catch((thrown: unknown) => logger.info({ err: thrown }, 'not planned ahead')),
    readAhead: () => readers.searchIndex.begin(),
    close: () => apollo.stop(),
  };
}
