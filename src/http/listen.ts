import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface ListeningServer {
  readonly url: string;
  /** Takes no more requests, lets those that began finish for a while, then cuts what is left. */
  close(): Promise<void>;
}

const GRACE_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;

function urlOf({ address, port, family }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && host !== 'localhost' ? `[${host}]` : host}:${port}`;
}

/** Listens on a port; rejects if it is taken or not allowed. */
export async function listen(listener: RequestListener, port: number, host: string): Promise<ListeningServer> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MILLISECONDS, noDelay: true }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
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
