import type { ServerResponse } from 'node:http';

/** Ends a response with a JSON body. */
export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Ends a response with an error in the form of GraphQL, as every error of this service is. */
export function respondError(response: ServerResponse, status: number, code: string, message: string): void {
  respondJson(response, status, { errors: [{ message, extensions: { code } }] });
}
