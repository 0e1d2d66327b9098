import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Logger } from 'pino';
import type { Exports } from '../http/exports/exports.js';
import type { GraphQLHandler } from '../http/graphql/graphql-handler.js';
import type { Crawlers } from '../http/pages/crawlers.js';
import type { Pages } from '../http/pages/pages.js';
import type { Workbench } from '../http/pages/workbench.js';
import type { ReconcileHandler } from '../http/reconcile/reconcile-handler.js';
import { respondJson } from '../http/respond.js';
import { languageTags } from '../model/sentences/language-tags.js';
import type { GraphStore } from '../store/store.js';
import { type AdmittedCall, type Route, respondNotFound } from './route.js';

/** What the routes lead to. */
export interface Handlers {
  readonly graphql: GraphQLHandler;
  readonly reconcile: ReconcileHandler;
  readonly exports: Exports;
  readonly pages: Pages;
  readonly workbench: Workbench;
  readonly crawlers: Crawlers;
  readonly store: GraphStore;
  readonly logger: Logger;
}

/** What a GET of /graphql can be answered with; a client that takes all alike gets the first. */
const DATA_OR_PAGE = ['application/json', 'application/graphql-response+json', 'text/html'];

/** What names a document by its id, with which GraphiQL could not be filled. */
const DOCUMENT_ID = /[?&](documentId|doc_id|id|extensions)=/;

/**
 * True for a browser that opens a page, with or without a query in its URL, false for a client that asks for data. `Accept`
 * tells them apart: only a navigation names HTML, while scripts and clients name JSON or take anything.
 */
function wantsPage(request: IncomingMessage): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return (
    reads && !DOCUMENT_ID.test(request.url ?? '') && new Negotiator(request).mediaType(DATA_OR_PAGE) === 'text/html'
  );
}

async function respondReady({ store, logger }: Handlers, response: ServerResponse): Promise<void> {
  try {
    await store.ping();
    respondJson(response, 200, { status: 'ready' });
  } catch (thrown) {
    logger.warn({ err: thrown }, 'not ready');
    respondJson(response, 503, { status: 'unavailable' });
  }
}

/** Answers the questions of a page, as `fetch` would, as those of the page's reader. */
function fetchFor({ graphql }: Handlers, call: AdmittedCall): typeof fetch {
  return async (_, init) => {
    const { status, headers, body } = await graphql.ask(call, String(init?.body));
    return new Response(new Uint8Array(body), { status, headers });
  };
}

/** Every path of the service. The first route for a request answers it. */
export function createRoutes(handlers: Handlers): readonly Route[] {
  const { graphql, reconcile, exports, pages, workbench, crawlers } = handlers;
  return [
    {
      path: '/graphql',
      when: wantsPage,
      vary: 'Accept',
      methods: ['GET', 'HEAD'],
      access: 'anyone',
      handle: ({ response }) => pages.serveGraphiql(response),
    },
    {
      path: '/graphql',
      vary: 'Accept',
      methods: ['GET', 'HEAD', 'POST'],
      access: 'operation',
      points: 1,
      inTurn: true,
      handle: ({ request, response, requestId, client }) => graphql.handle(request, response, requestId, client),
    },
    {
      path: '/export/*',
      methods: ['GET', 'HEAD'],
      access: 'readers',
      points: 20,
      handle: (call) => exports.handle(call),
    },
    {
      path: '/reconcile/*',
      methods: ['GET', 'POST'],
      access: 'readers',
      points: 5,
      inTurn: true,
      origins: '*',
      handle: ({ request, response, requestId, client }) => reconcile.handle(request, response, requestId, client),
    },
    {
      path: '/livez',
      methods: 'any',
      access: 'anyone',
      handle: ({ response }) => respondJson(response, 200, { status: 'live' }),
    },
    {
      path: '/readyz',
      methods: 'any',
      access: 'anyone',
      handle: ({ response }) => respondReady(handlers, response),
    },
    {
      path: '/robots.txt',
      methods: 'any',
      access: 'anyone',
      handle: ({ request, response }) => crawlers.sendRobots(request, response),
    },
    ...['/sitemap.xml', '/sitemap/*'].map(
      (path): Route => ({
        path,
        methods: ['GET', 'HEAD'],
        access: 'readers',
        points: 5,
        inTurn: true,
        handle: (call) => crawlers.sendSitemap(call.request, call.response, call.path),
      }),
    ),
    ...['/', '/e/*'].map(
      (path): Route => ({
        path,
        methods: ['GET', 'HEAD'],
        access: 'anyone',
        handle: ({ request, response }) => workbench.sendToLanguage(request, response),
      }),
    ),
    ...languageTags.map(
      (language): Route => ({
        path: `/${language}/*`,
        methods: ['GET', 'HEAD'],
        access: 'operation',
        points: 1,
        inTurn: true,
        handle: (call) => workbench.serve({ ...call, fetch: fetchFor(handlers, call) }),
      }),
    ),
    {
      path: '/*',
      methods: 'any',
      access: 'anyone',
      handle: (call) => pages.serveAsset(call.request, call.response, () => respondNotFound(call)),
    },
  ];
}
