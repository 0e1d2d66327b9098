import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authenticate } from '../access/authenticate.js';
import { admitReader } from '../http/admit-reader.js';
import { RequestError } from '../http/request-body.js';
import { respondError } from '../http/respond.js';

/** A request and its response. */
export interface HttpCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** The path of the URL, without its query. */
  readonly path: string;
}

/** A row of the table in routes.ts. A rule in which routes differ is a column here and a step of `answer`. */
export interface Route {
  /** A path; with `/*` at its end, that path and all below it. */
  readonly path: string;
  /** Which requests to the path it answers; the others are left to later routes. */
  readonly when?: (request: IncomingMessage) => boolean;
  readonly methods: readonly ('GET' | 'HEAD' | 'POST')[] | 'any';
  /** `operation`: the handler decides for each operation of a request. */
  readonly access: 'anyone' | 'readers' | 'operation';
  /** True if scripts of any site may read the response. */
  readonly anyOrigin?: true;
  handle(call: HttpCall): Promise<void> | void;
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
  return methods === 'any' ? [] : methods;
}

/** Lets any origin read the response; answers the request that a browser sends before those that need permission. */
function allowAnyOrigin(route: Route, { request, response }: HttpCall): void {
  response.setHeader('access-control-allow-origin', '*');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', methodsOf(route).join(', '));
  response.setHeader('access-control-allow-headers', 'content-type');
  response.writeHead(204).end();
}

/** @throws {RequestError} 405 if the route does not take the method. */
function checkMethod(route: Route, { request: { method = '' }, path }: HttpCall): void {
  const methods = methodsOf(route);
  if (route.methods === 'any' || methods.includes(method)) return;
  const allow = [...methods, ...(route.anyOrigin ? ['OPTIONS'] : [])].join(', ');
  throw new RequestError(405, `${path} takes ${methods.join(' or ')}, not ${method}.`, 'BAD_REQUEST', { allow });
}

/** Answers a request by the first route for it. */
export async function answer(routes: readonly Route[], authenticate: Authenticate, call: HttpCall): Promise<void> {
  const route = routes.find((one) => answers(one, call));
  if (route === undefined) return respondNotFound(call);
  if (route.access === 'readers' && !(await admitReader(authenticate, call.request, call.response))) return;
  if (route.anyOrigin) allowAnyOrigin(route, call);
  if (call.response.writableEnded) return;
  checkMethod(route, call);
  await route.handle(call);
}
