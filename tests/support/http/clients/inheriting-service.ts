import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ListeningServer, listen } from '../../../../src/http/listen.js';
import { send } from '../send.js';

type Variables = Readonly<Record<string, unknown>>;

/** Makes fields answer for the time that another part of the query gives, as if inherited, whatever they say themselves. */
function inheriting(query: string, variables: Variables): { query: string; variables: Variables } {
  if (!query.includes('$one')) return { query, variables };
  const literals = /(?<!certainty\()asOf:\s*"[^"]+"/g;
  return { query: query.replaceAll(literals, 'asOf: $one'), variables: { ...variables, other: variables['one'] } };
}

function inheritingUrl(path: string): string {
  const url = new URL(path, 'http://localhost');
  const [query, given] = [url.searchParams.get('query'), url.searchParams.get('variables')];
  if (query === null) return path;
  const asked = inheriting(query, JSON.parse(given ?? '{}'));
  url.searchParams.set('query', asked.query);
  url.searchParams.set('variables', JSON.stringify(asked.variables));
  return `${url.pathname}${url.search}`;
}

function inheritingBody(body: string): string {
  if (body === '') return body;
  const { query, variables, ...rest } = JSON.parse(body);
  return JSON.stringify({ ...rest, ...inheriting(query, variables ?? {}) });
}

async function forward(request: IncomingMessage, url: string) {
  const { 'content-type': contentType, authorization } = request.headers;
  const headers = { ...(contentType && { 'content-type': contentType }), ...(authorization && { authorization }) };
  const body = inheritingBody(await text(request));
  const path = inheritingUrl(request.url ?? '');
  return send(url, { method: request.method ?? 'GET', path, headers, body });
}

/** Stands before the service and gives it the fault that normalizing caches cannot bear: time that is inherited. */
export function serveInheriting(url: string): Promise<ListeningServer> {
  const server = (request: IncomingMessage, response: ServerResponse) => {
    forward(request, url).then(
      ({ status, headers, text: body }) =>
        response.writeHead(status, { 'content-type': headers['content-type'] }).end(body),
      (thrown) => response.writeHead(502).end(String(thrown)),
    );
  };
  return listen(server, 0, '127.0.0.1');
}
