import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardConnections } from '../../src/http/connections.js';

/** More than the system takes for a reader that reads nothing. */
const ANSWER_BYTES = 32 * 1024 * 1024;
/** A second for each 64 KiB. */
const SECONDS_OF_THE_ANSWER = ANSWER_BYTES / (64 * 1024);
const PATIENCE_SECONDS = 15;

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

describe('a client that reads slowly', () => {
  let server: Server;
  let socket: Socket;
  let client: Socket;

  beforeEach(async () => {
    // Only the looks at connections: what is sent and read is real.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    server = createServer((_, response) => response.end(Buffer.alloc(ANSWER_BYTES)));
    guardConnections(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const connected = once(server, 'connection');
    client = connect(port, '127.0.0.1');
    client.write('GET / HTTP/1.1\r\nhost: here\r\n\r\n');
    [socket] = await connected;
    await once(client, 'data');
    client.pause();
    await vi.waitFor(() => expect(socket.writableLength).toBeGreaterThan(0));
  });
  afterEach(async () => {
    vi.useRealTimers();
    client.destroy();
    server.closeAllConnections();
    await once(server.close(), 'close');
  });

  it('has the time that an answer of that length is worth', () => {
    pass(PATIENCE_SECONDS + 1);
    expect(socket.destroyed).toBe(false);
  });

  it('is cut off after it', () => {
    pass(PATIENCE_SECONDS + SECONDS_OF_THE_ANSWER + 2);
    expect(socket.destroyed).toBe(true);
  });
});
