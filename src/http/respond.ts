import type { ServerResponse } from 'node:http';
import { isLogged } from '../model/errors.js';
import type { RequestError } from './request-body.js';
import { shorten } from './shorten.js';

/** Longer is only what quotes a request. */
const LONGEST_MESSAGE = 500;

/** After how many seconds a client may try again that was told BUSY. */
export const BUSY_RETRY_SECONDS = 2;

export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** An error in GraphQL's format, which all endpoints share. */
export function errorBody(code: string, message: string, requestId: unknown, details: object = {}): object {
  const extensions = { ...details, code, ...(isLogged(code) && { requestId }) };
  return { errors: [{ message: shorten(message, LONGEST_MESSAGE), extensions }] };
}

/** Ends a response with an error, with the id of its request if the log tells more. */
export function respondError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  details?: object,
): void {
  respondJson(response, status, errorBody(code, message, response.getHeader('x-request-id'), details));
}

/** Ends a response to a request that cannot be served as it is. */
export function respondRefusal(response: ServerResponse, { status, code, message, headers }: RequestError): void {
  // The rest of an oversized body stays unread, so the connection cannot serve another request. It ends at once: Node.js
  // would read on while it closes, a megabyte of tiny chunks among it.
  if (!response.req.complete) {
    response.setHeader('connection', 'close');
    response.once('finish', () => response.req.socket.destroy());
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  respondError(response, status, code, message);
}
