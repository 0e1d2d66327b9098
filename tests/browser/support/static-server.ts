import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSchema, graphqlSync } from 'graphql';
import sirv from 'sirv';
import type { RunningServer } from '../start-server.js';

const root = join(import.meta.dirname, '../../../dist/web');
const schema = buildSchema('type Query { ready: Boolean }');
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export async function startStaticServer(): Promise<RunningServer> {
  const files = sirv(root, { brotli: true, gzip: true, setHeaders: keepAssets });
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    if (request.method === 'POST') return void answer(request, response);
    if (request.url === '/graphql') request.url = '/graphiql/';
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: urlOf(server), close: () => close(server) };
}

function keepAssets(response: ServerResponse, path: string): void {
  const hashed = path.startsWith('/assets/');
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const result = execute(JSON.parse(await text(request)));
  response.setHeader('content-type', 'application/graphql-response+json').end(JSON.stringify(result));
}

function execute({ query, operationName }: { query: string; operationName?: string }): object {
  if (query.includes('__schema')) return graphqlSync({ schema, source: query });
  if (operationName && !query.includes(operationName)) return { errors: [{ message: 'Unknown operation.' }] };
  return { data: { ready: true } };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
