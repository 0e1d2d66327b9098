import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerClientError, refuseExpectation } from './client-error.js';
import { connectionOptions, guardConnections } from './connections.js';
import { createDrainingServer, type DrainingServer } from './draining-server.js';

export interface ListeningServer extends Pick<DrainingServer, 'underWay' | 'close'> {
  readonly url: string;
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

function urlOf({ address, port, family }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && host !== 'localhost' ? `[${host}]` : host}:${port}`;
}

/**
 * Listens on a port.
 * @throws {ListenError} if the port is taken or not allowed, or the address is not of this machine.
 */
export async function listen(listener: RequestListener, port: number, host: string): Promise<ListeningServer> {
  const { server, underWay, close } = createDrainingServer(
    // Node.js would answer what has no host without the id of the request: the listener refuses it.
    { ...connectionOptions, noDelay: true, requireHostHeader: false },
    listener,
  );
  guardConnections(server);
  server.on('clientError', answerClientError);
  server.on('checkExpectation', refuseExpectation);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (thrown) {
    throw listenError(thrown as NodeJS.ErrnoException, port, host);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no TCP port.');
  return { url: urlOf(address), underWay, close };
}
