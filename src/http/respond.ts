import type { ServerResponse } from 'node:http';

export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Ends a response with an error in GraphQL's format, which all endpoints share. */
export function respondError(response: ServerResponse, status: number, code: string, message: string): void {
  respondJson(response, status, { errors: [{ message, extensions: { code } }] });
}
