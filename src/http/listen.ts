import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { answerClientError, refuseExpectation } from './client-error.js';

export interface ListeningServer {
  readonly url: string;
  /** Accepts no more requests, gives running ones a grace period to finish, then closes all connections. */
  close(): Promise<void>;
}

/** The port or address cannot be listened on. The message tells the next step. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

function listenError(thrown: NodeJS.ErrnoException, port: number, host: string): ListenError {
  const { code } = thrown;
  const options = { cause: thrown };
  if (code === 'EADDRINUSE') {
    return new ListenError(`Port ${port} is taken. Stop what listens there, or set PORT to another.`, options);
  }
  if (code === 'EACCES') {
    return new ListenError(`Port ${port} is not for this user. Set PORT to one from 1024 on.`, options);
  }
  return new ListenError(`${host} is no address of this machine (${code}). Set HOST to one that is.`, options);
}

const GRACE_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;

function urlOf({ address, port, family }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && host !== 'localhost' ? `[${host}]` : host}:${port}`;
}

/**
 * Listens on a port.
 * @throws {ListenError} if the port is taken or not allowed, or the address is not of this machine.
 */
export async function listen(listener: RequestListener, port: number, host: string): Promise<ListeningServer> {
  const server = createServer(
    // Node.js would answer what has no host without the id of the request: the listener refuses it.
    { requestTimeout: REQUEST_TIMEOUT_MILLISECONDS, noDelay: true, requireHostHeader: false },
    listener,
  );
  server.on('clientError', answerClientError);
  server.on('checkExpectation', refuseExpectation);
  server.on('request', (_, response) => {
    // Keep-alive connections would keep a closing server waiting for requests it no longer accepts.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (thrown) {
    throw listenError(thrown as NodeJS.ErrnoException, port, host);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no TCP port.');
  return {
    url: urlOf(address),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = delay(GRACE_MILLISECONDS, undefined, { ref: false }).then(() => server.closeAllConnections());
      await Promise.race([closed, cut]);
      await closed;
    },
  };
}
