import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody, respondError } from './respond.js';

// What Node.js would answer by itself, with a status and nothing more.

interface Refusal {
  readonly status: number;
  readonly message: string;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The URL and headers are longer than 16 KiB: send the query by POST.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, message: 'The extensions of chunks are too long: leave them out.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time: send it at once.' },
};
const NOT_HTTP: Refusal = { status: 400, message: 'This is no request of HTTP/1.1.' };

/** True if a client waits for the rest of an answer: more bytes would be read as that. */
function isAnswering(socket: Duplex): boolean {
  const answer = '_httpMessage' in socket ? Object(socket._httpMessage) : {};
  return answer.headersSent === true;
}

/** Answers what Node.js cannot read as a request, as others are refused, and closes the connection. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const { status, message } = REFUSALS[error.code ?? ''] ?? NOT_HTTP;
  const requestId = randomUUID();
  const body = JSON.stringify(errorBody('BAD_REQUEST', message, requestId));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    'cache-control: no-store',
    `x-request-id: ${requestId}`,
    'x-content-type-options: nosniff',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** Answers a request that expects something else than `100-continue`. */
export function refuseExpectation({ socket }: IncomingMessage, response: ServerResponse): void {
  if (socket.destroyed) return;
  response.setHeader('x-request-id', randomUUID());
  response.setHeader('connection', 'close');
  respondError(response, 417, 'BAD_REQUEST', 'No expectation but 100-continue is met: leave out the header Expect.');
}
