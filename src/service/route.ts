import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authenticate } from '../access/authenticate.js';
import { ANONYMOUS, type Viewer } from '../access/viewer.js';
import { admitReader } from '../http/admit-reader.js';
import type { Client, FairShares, Weight } from '../http/clients/fair-shares.js';
import { type AllowedOrigins, shareAcrossOrigins } from '../http/cross-origin.js';
import { RequestError } from '../http/request-body.js';
import { respondError } from '../http/respond.js';
import { varyBy } from '../http/vary.js';

/** A request and its response. */
export interface HttpCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** The path of the URL, without its query. */
  readonly path: string;
}

/** A request that has been let in. */
export interface AdmittedCall extends HttpCall {
  readonly client: Client;
  /** Its sender, if the route is for readers. */
  readonly viewer: Viewer;
}

/** A row of the table in routes.ts. A rule in which routes differ is a column here and a step of `answer`. */
export interface Route extends Weight {
  /** A path; with `/*` at its end, that path and all below it. */
  readonly path: string;
  /** Which requests to the path it answers; the others are left to later routes. */
  readonly when?: (request: IncomingMessage) => boolean;
  /** The request header that, besides its URL, decides which route answers: caches must know. */
  readonly vary?: string;
  readonly methods: readonly ('GET' | 'HEAD' | 'POST')[] | 'any';
  /** `operation`: the handler decides for each operation of a request. */
  readonly access: 'anyone' | 'readers' | 'operation';
  /** Whose pages may read the response, unless the configuration says it for all routes; none if left out. */
  readonly origins?: AllowedOrigins;
  handle(call: AdmittedCall): Promise<void> | void;
}

function answers({ path: pattern, when }: Route, { path, request }: HttpCall): boolean {
  const root = pattern.replace(/\/\*$/, '');
  const isPath = path === root || (pattern !== root && path.startsWith(`${root}/`));
  return isPath && (when?.(request) ?? true);
}

export function respondNotFound({ response, path }: HttpCall): void {
  respondError(response, 404, 'BAD_REQUEST', `There is nothing at ${path}: GraphQL is at /graphql.`);
}

function methodsOf({ methods }: Route): readonly string[] {
  return methods === 'any' ? ['GET', 'HEAD'] : methods;
}

/** @throws {RequestError} 405 if the route does not take the method. */
function checkMethod(route: Route, { request: { method = '' }, path }: HttpCall, isShared: boolean): void {
  const methods = methodsOf(route);
  if (route.methods === 'any' || methods.includes(method)) return;
  const allow = [...methods, ...(isShared ? ['OPTIONS'] : [])].join(', ');
  throw new RequestError(405, `${path} takes ${methods.join(' or ')}, not ${method}.`, 'BAD_REQUEST', { allow });
}

/** The routes of a service and what holds for all of them. */
export interface Routing {
  readonly routes: readonly Route[];
  readonly authenticate: Authenticate;
  readonly shares: FairShares;
  /** Whose pages may read responses, in place of what the routes say. */
  readonly corsOrigins?: AllowedOrigins | undefined;
}

/** Answers a request by the first route for it. */
export async function answer({ routes, authenticate, shares, corsOrigins }: Routing, call: HttpCall): Promise<void> {
  const { request, response } = call;
  const route = routes.find((one) => answers(one, call));
  if (route === undefined) return respondNotFound(call);
  if (route.vary !== undefined) varyBy(response, route.vary);
  const origins = corsOrigins ?? route.origins ?? [];
  // First, so that no preflight is asked for a credential, and a page can read why it is refused.
  if (shareAcrossOrigins(origins, methodsOf(route), request, response)) return;
  const client = await shares.admit(route, request, response);
  const viewer = route.access === 'readers' ? await admitReader(authenticate, request, response) : ANONYMOUS;
  if (viewer === undefined) return;
  checkMethod(route, call, origins.length > 0);
  await shares.take(route, client, response, () => route.handle({ ...call, client, viewer }));
}
