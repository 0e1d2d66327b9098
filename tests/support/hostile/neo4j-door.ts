import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { hasCommit } from '../store/bolt-messages.js';
import { neo4jUnderTest } from '../store/neo4j-database.js';

/** Lets connections through to Neo4j at a port of its own while it is up; none are taken while it is down. */
export class Neo4jDoor {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #isSilent = false;
  #acknowledgementsToLose = 0;
  port = 0;

  /** How many acknowledgements of a commit were lost. */
  lost = 0;

  async up(): Promise<void> {
    if (this.#server !== undefined) return;
    const server = createServer((client) => this.#letThrough(client));
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address === 'object') this.port = address.port;
    this.#server = server;
  }

  /** Cuts what runs through it, in the middle of whatever is sent. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Cuts the next connections that commit as soon as Neo4j has done it, before they are told. */
  loseAcknowledgements(count: number): void {
    this.#acknowledgementsToLose = count;
  }

  /** Takes connections and whatever is sent, and passes none of it on. */
  silence(): void {
    this.#isSilent = true;
    for (const socket of this.#sockets) socket.pause();
  }

  speak(): void {
    this.#isSilent = false;
    for (const socket of this.#sockets) socket.resume();
  }

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.close();
    this.cut();
    await once(server, 'close');
  }

  #letThrough(client: Socket): void {
    const { hostname, port } = new URL(neo4jUnderTest()?.uri ?? '');
    const upstream = connect(Number(port || 7687), hostname);
    for (const socket of [client, upstream]) {
      this.#sockets.add(socket);
      socket.on('error', () => {}); // shows at the other end, which is closed next
      socket.on('close', () => this.#sockets.delete(socket));
      if (this.#isSilent) socket.pause();
    }
    let isCommitting = false;
    client.on('data', (sent) => {
      if (this.#acknowledgementsToLose > 0 && hasCommit(sent)) {
        this.#acknowledgementsToLose -= 1;
        isCommitting = true;
      }
      upstream.write(sent);
    });
    upstream.on('data', (answer) => {
      if (!isCommitting) return void client.write(answer);
      this.lost += 1;
      client.destroy();
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  }
}
