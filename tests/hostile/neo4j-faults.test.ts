import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { createToken } from '../browser/support/create-token.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { endPrograms, type Program, startProgram } from '../support/cli/start-program.js';
import { test as anyTest } from '../support/fixtures.js';
import { Neo4jDoor } from '../support/hostile/neo4j-door.js';
import { rounds } from '../support/hostile/rounds.js';
import { codesOf, dataOf, graphqlPost, send } from '../support/http/send.js';
import { claimDatabase, eraseDatabase, neo4jUnderTest } from '../support/store/neo4j-database.js';

const underTest = neo4jUnderTest();
const LONGEST_HEALING = 10_000;
const LONGEST_REFUSAL = 2000;
const LONGEST_ANSWER = 10_000;
/** A supervisor kills after this. */
const LONGEST_STOP = 15_000;
const WRITERS = 8;

beforeAll(buildProgram, BUILD_TIMEOUT);
beforeAll(claimDatabase);
afterEach(endPrograms);

/** The process of Neo4j, if whoever started it tells. */
const neo4jProcess = Number(process.env['NEO4J_TEST_PID']) || undefined;

const test = anyTest
  // biome-ignore lint/correctness/noEmptyPattern: by it vitest knows that this fixture needs no other
  .extend('door', async ({}, { onCleanup }) => {
    const door = new Neo4jDoor();
    onCleanup(() => door.down());
    await door.up();
    return door;
  })
  .extend('tokens', ({ folder }) => join(folder, 'tokens.jsonl'))
  .extend('token', ({ tokens }) => createToken(tokens))
  .extend('environment', ({ door, tokens }) => ({
    PORT: '0',
    NEO4J_URI: `bolt://127.0.0.1:${door.port}`,
    NEO4J_USER: underTest?.user ?? '',
    NEO4J_PASSWORD: underTest?.password ?? '',
    TOKEN_FILE: tokens,
    RESPONSE_CACHE_MB: '0',
    RATE_LIMIT: '0',
    CONCURRENT_REQUESTS: '0',
  }));

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

/** Stops a program; what it was doing is told if it takes too long. */
async function stop(program: Program) {
  const since = Date.now();
  program.signal('SIGTERM');
  const ended = await program.ended;
  expect(Date.now() - since, program.log()).toBeLessThan(LONGEST_STOP);
  return ended;
}

/** What writers were told. */
class Writing {
  readonly acknowledged: string[] = [];
  readonly codes = new Map<string, number>();
  longest = 0;

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Writes a source, which the same title names when it is asked for again; true if that is acknowledged. */
  async write(title: string): Promise<boolean> {
    const query = `mutation($title: String!) {
      addSource(input: { title: $title, publisher: "A writer", clientMutationId: $title }) { factId version }
    }`;
    const sent = graphqlPost({ query, variables: { title } }, { authorization: `Bearer ${this.token}` });
    const [answer, milliseconds] = await timed(send(`${this.url}/graphql`, sent));
    this.longest = Math.max(this.longest, milliseconds);
    const codes = codesOf(answer).join();
    this.codes.set(codes, (this.codes.get(codes) ?? 0) + 1);
    if (codes !== '') return false;
    this.acknowledged.push(title);
    return true;
  }

  /** Writes one source after another; each that is not acknowledged is asked for again, as clients are told to. */
  async writeOn(name: string, until: AbortSignal): Promise<void> {
    for (let index = 0; !until.aborted; index += 1) {
      while (!(await this.write(`${name} ${index}`))) await delay(20);
    }
  }
}

interface WrittenSource {
  readonly title: string;
  readonly version: number;
}

/** All sources that writers wrote. */
async function writtenSources(url: string): Promise<WrittenSource[]> {
  const query = `query($after: String) {
    sources(first: 500, after: $after, filter: { publisher: { eq: "A writer" } }) {
      edges { node { title version } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const found: WrittenSource[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { sources } = dataOf(await send(`${url}/graphql`, graphqlPost({ query, variables: { after } }))) as {
      sources: { edges: { node: WrittenSource }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    };
    found.push(...sources.edges.map(({ node }) => node));
    after = sources.pageInfo.endCursor;
    more = sources.pageInfo.hasNextPage;
  }
  return found;
}

/** What is acknowledged is there, and nothing is there twice or was written twice. */
async function expectWrittenOnce(url: string, acknowledged: readonly string[]): Promise<void> {
  const found = await writtenSources(url);
  const titles = found.map(({ title }) => title);
  expect(titles.length).toBe(new Set(titles).size);
  expect(found.filter(({ version }) => version !== 1)).toEqual([]);
  expect(acknowledged.length).toBe(new Set(acknowledged).size);
  expect(acknowledged.filter((title) => !titles.includes(title))).toEqual([]);
}

/** How a server can fall silent: it is taken connections from and refuses nothing. */
const silences = [
  {
    what: 'a frozen process',
    isPossible: neo4jProcess !== undefined,
    begin: () => process.kill(neo4jProcess ?? 0, 'SIGSTOP'),
    end: () => process.kill(neo4jProcess ?? 0, 'SIGCONT'),
  },
  {
    what: 'a network that swallows all',
    isPossible: true,
    begin: (door: Neo4jDoor) => door.silence(),
    end: (door: Neo4jDoor) => door.speak(),
  },
];

describe.skipIf(underTest === undefined)('Neo4j (needs NEO4J_URI: node scripts/neo4j.mjs run -- …)', () => {
  test('down at the start and back: the dataset is loaded then, without a restart', async ({ door, environment }) => {
    await eraseDatabase();
    await door.down();
    const program = await startProgram(environment);
    const { url = '' } = program;
    expect(program.banner).toContain('waited for');
    expect((await send(`${url}/livez`)).status).toBe(200);
    await delay(3000);
    await door.up();
    // A server that was just made takes its time for the schema and the dataset.
    await untilReady(url);
    expect(dataOf(await send(`${url}/graphql`, question))).toMatchObject({ officials: { edges: expect.anything() } });
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });

    await door.down();
    const second = await startProgram(environment);
    await door.up();
    expect(await untilReady(second.url ?? '')).toBeLessThan(LONGEST_HEALING);
  });

  test('gone and back: refused soon, and answered again as before', async ({ door, environment, token }) => {
    const program = await startProgram(environment);
    const { url = '' } = program;
    const writing = new Writing(url, token);
    const before = dataOf(await send(`${url}/graphql`, question));
    await door.down();
    for (let time = 0; time < 3; time += 1) {
      const [answer, milliseconds] = await timed(send(`${url}/graphql`, question));
      expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
      expect(milliseconds).toBeLessThan(LONGEST_REFUSAL);
      expect(await writing.write(`never ${time}`)).toBe(false);
    }
    expect([...writing.codes.keys()]).toEqual(['UNAVAILABLE']);
    expect(writing.longest).toBeLessThan(LONGEST_REFUSAL);
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
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
  });

  test('cut off again and again, commits before they are acknowledged too: nothing is lost and nothing doubled', async ({
    door,
    environment,
    token,
  }) => {
    await eraseDatabase();
    const program = await startProgram(environment);
    const { url = '' } = program;
    const writing = new Writing(url, token);
    // The first are planned anew, and would end before they commit.
    for (let time = 0; time < 10; time += 1) await writing.write(`before ${time}`);
    const over = new AbortController();
    const writers = Array.from({ length: WRITERS }, (_, writer) => writing.writeOn(`writer ${writer}`, over.signal));
    for (let round = 0; round < rounds(60, 20); round += 1) {
      await delay(100 + ((round * 37) % 400));
      if (round % 2 === 0) door.loseAcknowledgements(1 + (round % 5));
      else door.cut();
    }
    // Every attempt at every write: what becomes of them is not known until they are asked for again.
    door.loseAcknowledgements(Number.POSITIVE_INFINITY);
    await delay(3000);
    door.loseAcknowledgements(0);
    await delay(500);
    over.abort();
    await Promise.all(writers);
    process.stdout.write(
      `writes through cuts: ${writing.acknowledged.length} acknowledged, ${door.lost} acknowledgements lost, ` +
        `longest ${writing.longest} ms, ${JSON.stringify([...writing.codes])}\n`,
    );
    expect(door.lost).toBeGreaterThan(0);
    expect(writing.codes.get('UNCONFIRMED')).toBeGreaterThan(0);
    const codes = [...writing.codes.keys()];
    // TIMEOUT: nothing was written by the deadline.
    expect(['', 'UNAVAILABLE', 'UNCONFIRMED', 'TIMEOUT'], program.log().slice(-4000)).toEqual(
      expect.arrayContaining(codes),
    );
    expect(writing.longest).toBeLessThan(LONGEST_ANSWER);
    await expectWrittenOnce(url, writing.acknowledged);
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
  });

  test.for(silences.filter(({ isPossible }) => isPossible))(
    'silent, as $what: answered in time, and healed by itself',
    async ({ begin, end }, { door, environment, token }) => {
      const program = await startProgram(environment);
      const { url = '' } = program;
      const writing = new Writing(url, token);
      await writing.write(`before ${Date.now()}`);
      const under = writing.writeOn(`under ${Date.now()}`, AbortSignal.timeout(1000));
      await delay(900);
      begin(door);
      try {
        const asked = Array.from({ length: 80 }, async () => {
          const [answer, milliseconds] = await timed(send(`${url}/graphql`, question));
          expect(['UNAVAILABLE', 'TIMEOUT']).toContain(codesOf(answer).join());
          return milliseconds;
        });
        const written = Array.from({ length: 8 }, (_, index) => writing.write(`silent ${Date.now()} ${index}`));
        const [ready, milliseconds] = await timed(send(`${url}/readyz`));
        expect(ready.status).toBe(503);
        expect(milliseconds).toBeLessThan(LONGEST_ANSWER);
        expect(Math.max(...(await Promise.all(asked)))).toBeLessThan(LONGEST_ANSWER);
        expect(await Promise.all(written)).not.toContain(true);
        // By now it is known: who asks is told at once.
        const [answer, soon] = await timed(send(`${url}/graphql`, question));
        expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
        expect(soon).toBeLessThan(LONGEST_REFUSAL);
        expect((await send(`${url}/livez`)).status).toBe(200);
      } finally {
        end(door);
      }
      expect(await untilReady(url)).toBeLessThan(LONGEST_HEALING);
      await under;
      expect(codesOf(await send(`${url}/graphql`, question))).toEqual([]);
      expect(await writing.write(`after ${Date.now()}`)).toBe(true);
      expect(writing.longest).toBeLessThan(LONGEST_ANSWER);
      await expectWrittenOnce(url, writing.acknowledged);
      expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
    },
  );
});

describe.skipIf(underTest === undefined)('SIGTERM on Neo4j', () => {
  /** Asks and writes until the service is gone. */
  function clientsOf(url: string, writing: Writing): Promise<unknown>[] {
    const readers = Array.from({ length: 8 }, async () => {
      while ((await send(`${url}/graphql`, question)).status !== 503);
    });
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      writing.writeOn(`stopped ${Date.now()} ${writer}`, AbortSignal.timeout(LONGEST_STOP)),
    );
    // They end as the service does: that it refuses connections.
    return [...readers, ...writers].map((client) => client.catch(() => {}));
  }

  const states: readonly { what: string; meet: (door: Neo4jDoor) => Promise<void> | void }[] = [
    { what: 'under readers and writers', meet: () => delay(300) },
    { what: 'while it is cut off', meet: (door) => door.cut() },
    { what: 'while Neo4j is gone', meet: (door) => door.down() },
    { what: 'while Neo4j is silent', meet: (door) => door.silence() },
  ];

  test.for(states)(
    'ends the program within its limit $what, and loses nothing',
    async ({ meet }, { door, environment, token }) => {
      const program = await startProgram(environment);
      const { url = '' } = program;
      const writing = new Writing(url, token);
      while (writing.acknowledged.length < 3) await writing.write(`first ${Date.now()}`);
      const clients = clientsOf(url, writing);
      await delay(500);
      await meet(door);
      await stop(program);
      await Promise.all(clients);
      door.speak();
      await door.up();
      const next = await startProgram(environment);
      await untilReady(next.url ?? '');
      expect(writing.acknowledged.length).toBeGreaterThan(0);
      await expectWrittenOnce(next.url ?? '', writing.acknowledged);
      expect(await stop(next)).toMatchObject({ code: 0, stderr: '' });
    },
  );

  test('ends the program while it waits for Neo4j, gone or silent', async ({ door, environment }) => {
    door.silence();
    const silent = await startProgram(environment);
    await stop(silent);
    door.speak();
    await door.down();
    const gone = await startProgram(environment);
    expect(await stop(gone)).toMatchObject({ code: 0, stderr: '' });
  });
});
