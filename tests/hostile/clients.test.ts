import { once } from 'node:events';
import { get, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect } from 'vitest';
import { endPrograms } from '../support/cli/start-program.js';
import { testInSharedFolder } from '../support/fixtures.js';
import { type LargeProgram, startOnLargeGraph } from '../support/hostile/large-graph.js';
import { rounds } from '../support/hostile/rounds.js';
import { expectWithin, quantile } from '../support/hostile/timing.js';
import { graphqlPost, send } from '../support/http/send.js';

/** One on this machine says by `X-Forwarded-For` who asks, as all clients of a test have its address. */
const behindProxy = { TRUSTED_PROXIES: '127.0.0.1', RATE_LIMIT: '600', CONCURRENT_REQUESTS: '4', LOG_LEVEL: 'silent' };

/** A service that has just started reads all names, and has its first questions planned: attacks meet one in use. */
const MILLISECONDS_OF_STARTING = 15_000;

const test = testInSharedFolder.extend('program', { scope: 'file' }, async ({ folder }) => {
  const program = await startOnLargeGraph(folder, behindProxy);
  await watch(program, delay(MILLISECONDS_OF_STARTING));
  return program;
});
afterAll(endPrograms);

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A connection that sends something, and after that what `drip` says, again and again. */
function open({ url }: LargeProgram, begin: string, drip = ''): Socket {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  // It is cut off: that is what is asked.
  socket.on('error', () => {});
  socket.write(begin);
  const timer = setInterval(() => socket.write(drip), 500);
  socket.once('close', () => clearInterval(timer));
  return socket;
}

async function time(answered: Promise<{ readonly status: number }>): Promise<number> {
  const begun = performance.now();
  expect((await answered).status).toBe(200);
  return performance.now() - begun;
}

/** Another client, who asks one thing after the other until something is over. */
async function watch({ url, hubs }: LargeProgram, attack: Promise<unknown>) {
  const [alive, roles]: [number[], number[]] = [[], []];
  let isOver = false;
  const over = attack.finally(() => {
    isOver = true;
  });
  const ids = hubs['official'] ?? [];
  for (let round = 0; !isOver || round < 20; round += 1) {
    alive.push(await time(send(`${url}/livez`)));
    const query = `{ official(id: "${ids[round % ids.length]}") { n${round}: id roles(first: 20) { edges { node { id } } } } }`;
    roles.push(await time(send(`${url}/graphql`, graphqlPost({ query }))));
    await delay(10);
  }
  await over;
  return { alive: quantile(alive, 0.99), roles: quantile(roles, 0.99) };
}

async function expectUnharmed(program: LargeProgram, attack: Promise<unknown>): Promise<void> {
  const { alive, roles } = await watch(program, attack);
  expectWithin(alive, 100, '/livez');
  expectWithin(roles, 200, 'roles of an official');
}

const head = (line: string, ...headers: string[]) => [line, 'Host: localhost', ...headers, ''].join('\r\n');

const JSON_TYPE = 'Content-Type: application/json';
const FORM_TYPE = 'Content-Type: application/x-www-form-urlencoded';
const CHUNKED = 'Transfer-Encoding: chunked';
const post = (path: string, ...headers: string[]) => `${head(`POST ${path} HTTP/1.1`, ...headers)}\r\n`;

/** Waits for the end of a connection, which the service may reset while it is sent more than it reads. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

describe('half-open connections', () => {
  test.for([
    ['that send nothing', '', ''],
    ['whose headers do not end', head('GET /graphql HTTP/1.1'), 'X-More: and more\r\n'],
    ['whose body does not end', post('/graphql', JSON_TYPE, 'Content-Length: 100000'), 'x'],
    ['whose chunks do not end', post('/reconcile', FORM_TYPE, CHUNKED), '1\r\nx\r\n'],
  ] as const)('%s are closed within ten seconds and slow nobody', async ([, begin, drip], { program }) => {
    const begun = performance.now();
    const attack = Array.from({ length: rounds(400, 100) }, async () => {
      const socket = open(program, begin, drip);
      await closed(socket.resume());
      return performance.now() - begun;
    });
    await expectUnharmed(program, Promise.all(attack));
    expectWithin(Math.max(...(await Promise.all(attack))), 10_000, 'closing connections');
  });
});

describe('clients that do not read', () => {
  test('hold up no other download, and are cut off', async ({ program }) => {
    const path = '/export/graph.ndjson';
    const stalled = ['198.51.100.1', '198.51.100.1', '198.51.100.2', '198.51.100.2'].map((address) =>
      open(program, `${head(`GET ${path} HTTP/1.1`, `X-Forwarded-For: ${address}`)}\r\n`).pause(),
    );
    // As long as the two are there, their client gets no third; afterwards it does.
    const more = () =>
      send(`${program.url}${path}`, { method: 'HEAD', headers: { 'x-forwarded-for': '198.51.100.1' } });
    await expect.poll(async () => (await more()).status, { interval: 100 }).toBe(429);

    const third = get(`${program.url}${path}`, { agent: false });
    const [incoming] = await once(third, 'response');
    await expectUnharmed(program, once(incoming.resume(), 'end'));
    expect(incoming.statusCode).toBe(200);
    await expect.poll(async () => (await more()).status, { timeout: 45_000, interval: 1_000 }).toBe(200);
    expect(stalled).toHaveLength(4);
  });
});

describe('one connection', () => {
  test.for([
    ['a body in tiny chunks', `${post('/graphql', JSON_TYPE, CHUNKED)}${'1\r\n{\r\n'.repeat(20_000)}`],
    ['thousands of requests', `${head('GET /livez HTTP/1.1')}\r\n`.repeat(3_000)],
    ['thousands of questions', `${head('GET /graphql?query=%7B__typename%7D HTTP/1.1')}\r\n`.repeat(3_000)],
  ] as const)('with %s at once holds up nobody', async ([, sent], { program }) => {
    const attack = async () => {
      for (let round = 0; round < rounds(50, 15); round += 1) {
        await closed(open(program, sent).resume());
        await delay(100);
      }
    };
    await expectUnharmed(program, attack());
  });
});

describe('large bodies', () => {
  const megabyte = Buffer.alloc(1_000_000, ' ');

  /** Sends a body for as long as somebody takes it; how much that was, and the status of the answer if it came. */
  async function pour({ url }: LargeProgram, headers: Readonly<Record<string, string>>) {
    const outgoing = request(`${url}/graphql`, { method: 'POST', agent: false, headers });
    let [status, sent, isClosed] = [0, 0, false];
    outgoing.on('response', (incoming) => {
      status = incoming.statusCode ?? 0;
      incoming.resume();
    });
    outgoing.on('error', () => {});
    const closed = new Promise<void>((resolve) =>
      outgoing.on('close', () => {
        isClosed = true;
        resolve();
      }),
    );
    for (; sent < 100 && !isClosed && status === 0; sent += 1) {
      if (!outgoing.write(megabyte)) await Promise.race([once(outgoing, 'drain').catch(() => {}), closed]);
    }
    if (sent === 100) outgoing.end();
    await closed;
    return { status, sent };
  }

  const json = { 'content-type': 'application/json' };
  test.for([
    ['announced', { ...json, 'content-length': '100000000' }],
    ['in chunks', json],
  ] as const)('are refused early: 100 MB %s', async ([, headers], { program }) => {
    const attack = Promise.all(Array.from({ length: 8 }, () => pour(program, headers)));
    await expectUnharmed(program, attack);
    for (const { status, sent } of await attack) {
      // The connection may be reset before the refusal is read.
      expect([0, 413]).toContain(status);
      expect(sent).toBeLessThan(100);
    }
  });

  test('that grow when unpacked are not unpacked', async ({ program }) => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
    const refused = await send(`${program.url}/graphql`, {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: bomb,
    });
    expect(refused.status).toBe(415);
    await expectUnharmed(program, Promise.resolve());
  });
});

describe('one client', () => {
  const from = { 'x-forwarded-for': '203.0.113.9' };

  test('at ten times its limit is refused, and the others are served', async ({ program }) => {
    const query = { query: '{ officials(first: 1) { edges { node { id } } } }' };
    const ask = async () => (await send(`${program.url}/graphql`, graphqlPost(query, from))).status;
    const statuses: number[] = [];
    const lane = async (count: number) => {
      for (let round = 0; round < count; round += 1) statuses.push(await ask());
    };
    await expectUnharmed(program, Promise.all(Array.from({ length: 16 }, () => lane(rounds(375, 100)))));
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(600);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(statuses.length / 2);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
  });

  test('with sixty-four questions at once waits for its own, and nobody else does', async ({ program }) => {
    const of = { 'x-forwarded-for': '203.0.113.10' };
    const heavy = (index: number) =>
      send(
        `${program.url}/graphql`,
        graphqlPost(
          { query: `{ a${index}: officials(first: 50) { edges { node { roles { edges { node { id } } } } } } }` },
          of,
        ),
      );
    const attack = Promise.all(Array.from({ length: 64 }, (_, index) => heavy(index)));
    await expectUnharmed(program, attack);
    const statuses = (await attack).map(({ status }) => status);
    expect(statuses).toContain(200);
    for (const status of statuses) expect([200, 429]).toContain(status);
  });
});
