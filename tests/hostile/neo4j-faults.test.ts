import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { endPrograms, startProgram } from '../support/cli/start-program.js';
import { test } from '../support/fixtures.js';
import { codesOf, dataOf, graphqlPost, send } from '../support/http/send.js';
import { claimDatabase, eraseDatabase, neo4jUnderTest } from '../support/store/neo4j-database.js';

const underTest = neo4jUnderTest();
const LONGEST_HEALING = 10_000;
const LONGEST_REFUSAL = 2000;

beforeAll(buildProgram, BUILD_TIMEOUT);
beforeAll(claimDatabase);
afterEach(endPrograms);

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Lets connections through to Neo4j at a port of its own while it is up; none are taken while it is down. */
class Door {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  async up(): Promise<void> {
    const { hostname, port } = new URL(underTest?.uri ?? '');
    const server = createServer((client) => {
      const upstream = connect(Number(port || 7687), hostname);
      for (const socket of [client, upstream]) {
        this.#sockets.add(socket);
        socket.on('error', () => {}); // shows at the other end, which is closed next
        socket.on('close', () => this.#sockets.delete(socket));
      }
      client.pipe(upstream).pipe(client);
      client.on('close', () => upstream.destroy());
      upstream.on('close', () => client.destroy());
    });
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

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.close();
    this.cut();
    await once(server, 'close');
  }
}

async function openDoor(): Promise<Door> {
  const door = new Door();
  closers.push(() => door.down());
  await door.up();
  return door;
}

const environmentOf = (door: Door) => ({
  PORT: '0',
  NEO4J_URI: `bolt://127.0.0.1:${door.port}`,
  NEO4J_USER: underTest?.user ?? '',
  NEO4J_PASSWORD: underTest?.password ?? '',
});

const question = graphqlPost({ query: '{ officials(first: 5) { totalCount edges { node { name } } } }' });

async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const since = Date.now();
  return [await work, Date.now() - since];
}

async function untilReady(url: string): Promise<number> {
  const since = Date.now();
  while ((await send(`${url}/readyz`)).status !== 200) {
    if (Date.now() - since > 60_000) throw new Error('It does not heal.');
    await delay(100);
  }
  return Date.now() - since;
}

describe.skipIf(underTest === undefined)('Neo4j (needs NEO4J_URI: node scripts/neo4j.mjs run -- …)', () => {
  test('down at the start and back: the dataset is loaded then, without a restart', async () => {
    await eraseDatabase();
    const door = await openDoor();
    await door.down();
    const program = await startProgram(environmentOf(door));
    const { url = '' } = program;
    expect(program.banner).toContain('waited for');
    expect((await send(`${url}/livez`)).status).toBe(200);
    await delay(3000);
    await door.up();
    // A server that was just made takes its time for the schema and the dataset.
    await untilReady(url);
    expect(dataOf(await send(`${url}/graphql`, question))).toMatchObject({ officials: { edges: expect.anything() } });
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });

    await door.down();
    const second = await startProgram(environmentOf(door));
    await door.up();
    expect(await untilReady(second.url ?? '')).toBeLessThan(LONGEST_HEALING);
  });

  test('gone and back: refused soon, and answered again as before', async () => {
    const door = await openDoor();
    const program = await startProgram({ ...environmentOf(door), RESPONSE_CACHE_MB: '0' });
    const { url = '' } = program;
    const before = dataOf(await send(`${url}/graphql`, question));
    await door.down();
    for (let time = 0; time < 3; time += 1) {
      const [answer, milliseconds] = await timed(send(`${url}/graphql`, question));
      expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
      expect(milliseconds).toBeLessThan(LONGEST_REFUSAL);
    }
    await door.up();
    expect(await untilReady(url)).toBeLessThan(LONGEST_HEALING);
    expect(dataOf(await send(`${url}/graphql`, question))).toEqual(before);
    for (let time = 0; time < 20; time += 1) {
      const asking = send(`${url}/graphql`, question);
      await delay(time);
      door.cut();
      const codes = codesOf(await asking).join();
      expect(['', 'UNAVAILABLE'], program.log().slice(-4000)).toContain(codes);
    }
    expect(dataOf(await send(`${url}/graphql`, question))).toEqual(before);
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
  });
});
