import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Starts a server on a free port of this machine; answers its `host:port`. */
export async function listenLocally(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no TCP port.');
  return `127.0.0.1:${address.port}`;
}

/** A link to a server that a test can watch, freeze and cut. */
export interface TcpLink {
  /** Where to connect to, as `host:port`. */
  readonly address: string;
  /** What has gone either way since the link was made. */
  readonly received: () => Buffer;
  readonly sent: () => Buffer;
  /** Lets nothing through any more, while the connections stay open: a server that is silent. */
  freeze(): void;
  /** Cuts the connections; new ones are let through. */
  cut(): void;
  close(): Promise<void>;
}

export async function openTcpLink(host: string, port: number): Promise<TcpLink> {
  const sockets = new Set<Socket>();
  const received: Buffer[] = [];
  const sent: Buffer[] = [];
  let frozen = false;

  const pass = (from: Socket, to: Socket, log: Buffer[]) => {
    sockets.add(from);
    from.on('data', (chunk) => {
      log.push(chunk);
      if (!frozen) to.write(chunk);
    });
    from.on('error', () => {}); // shows at the other end, which is closed next
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    const upstream = connect(port, host);
    pass(client, upstream, sent);
    pass(upstream, client, received);
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: await listenLocally(server),
    received: () => Buffer.concat(received),
    sent: () => Buffer.concat(sent),
    freeze: () => {
      frozen = true;
    },
    cut,
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
