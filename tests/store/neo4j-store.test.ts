import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { StoreError } from '../../src/model/errors.js';
import { Deadline } from '../../src/store/deadline.js';
import type { Neo4jConnection } from '../../src/store/neo4j/create-driver.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { QueryRunner } from '../../src/store/store.js';
import { createGate } from '../support/store/gate.js';
import { eraseDatabase, neo4jUnderTest, runningStatements } from '../support/store/neo4j-database.js';
import { queryOf } from '../support/store/query-of.js';
import { listenLocally, openTcpLink, type TcpLink } from '../support/store/tcp-link.js';
import { strictness } from '../support/store/test-store.js';

const underTest = neo4jUnderTest();
const one = queryOf('RETURN 1 AS one', { one: z.int() });
const manyRows = queryOf('UNWIND range(1, 3000) AS row RETURN row', { row: z.int() });
const createThing = queryOf('CREATE (:Thing {id: $id})', {});
const countThings = queryOf('MATCH (n:Thing) RETURN count(n) AS total', { total: z.int() });

/** Opens a store, the one under test if nothing else is said, and closes it after the test. */
const opened: Neo4jStore[] = [];
async function open(connection: Partial<Neo4jConnection>, timeoutMilliseconds = 10_000): Promise<Neo4jStore> {
  const whole = { uri: '', user: 'neo4j', password: 'quite-secret', ...underTest, ...connection };
  const store = await Neo4jStore.open(whole, { timeoutMilliseconds, strict: strictness() });
  opened.push(store);
  return store;
}
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function refusalOf(connection: Partial<Neo4jConnection>, timeoutMilliseconds?: number): Promise<StoreError> {
  const refusal = await open(connection, timeoutMilliseconds).catch((thrown: unknown) => thrown);
  if (!(refusal instanceof StoreError)) throw new Error(`Not refused as it should be: ${refusal}`);
  return refusal;
}

// Each of these must end by itself, well before the test's own limit: the driver alone would wait for a minute.
describe('an address without a Neo4j server', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it.each(['bolt', 'neo4j'])('is refused over %s:// when nothing listens there', async (scheme) => {
    server = createServer();
    const address = await listenLocally(server);
    server.close();
    const refusal = await refusalOf({ uri: `${scheme}://${address}` });
    expect(refusal.kind).toBe('UNREACHABLE');
    expect(refusal.message).toContain(`Neo4j at ${scheme}://${address}`);
    expect(refusal.message).toContain('Check that the server runs and that NEO4J_URI');
  });

  it.each(['bolt', 'neo4j'])('is refused over %s:// when the server never responds', async (scheme) => {
    server = createServer((socket) => void socket.on('error', () => {}));
    const refusal = await refusalOf({ uri: `${scheme}://${await listenLocally(server)}` }, 500);
    expect(refusal).toMatchObject({ kind: 'UNREACHABLE', message: expect.stringContaining('NEO4J_URI') });
  });

  it('is refused when it is the port of the web pages', async () => {
    server = createHttpServer((_, response) => void response.end());
    const refusal = await refusalOf({ uri: `bolt://${await listenLocally(server)}` });
    expect(refusal).toMatchObject({ kind: 'UNREACHABLE', message: expect.stringContaining('NEO4J_URI') });
  });

  it.each(['bolt://', 'bolt://127.0.0.1:99999', 'bolt://127.0.0.1?database=neo4j', 'postgres://127.0.0.1'])(
    'is refused when it cannot be used: %s',
    async (uri) => {
      const refusal = await refusalOf({ uri });
      expect(refusal).toMatchObject({ kind: 'UNREACHABLE', message: expect.stringContaining('Check NEO4J_URI.') });
    },
  );

  it.each(['bolt://neo4j:quite-secret@127.0.0.1:1', 'bolt://neo4j:quite-secret@127.0.0.1:1?a=b'])(
    'is named without the credentials in it: %s',
    async (uri) => {
      const refusal = await refusalOf({ uri });
      expect(refusal.kind).toBe('UNREACHABLE');
      expect(refusal.message).toContain('bolt://127.0.0.1:1');
      expect(refusal.message).not.toContain('quite-secret');
    },
  );
});

describe.skipIf(underTest === undefined)('a Neo4j server (needs NEO4J_URI)', () => {
  const uri = underTest?.uri ?? '';
  const slow = queryOf('UNWIND range(1, 10000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS total', {
    total: z.int(),
  });
  beforeEach(eraseDatabase);

  it('refuses a wrong password, with the next step and without the password', async () => {
    const refusal = await refusalOf({ password: 'quite-wrong' });
    expect(refusal.kind).toBe('AUTHENTICATION');
    expect(refusal.message).toContain('Check NEO4J_USER and NEO4J_PASSWORD.');
    expect(refusal.message).not.toContain('quite-wrong');
  });

  it.each(['bolt', 'neo4j'])('reports an unknown database over %s://', async (scheme) => {
    const refusal = await refusalOf({ uri: uri.replace(/^(bolt|neo4j)/, scheme), database: 'nowhere' });
    expect(refusal).toMatchObject({ kind: 'UNREACHABLE', message: expect.stringContaining('NEO4J_DATABASE') });
  });

  it('ends a query that takes too long, and runs the next', async () => {
    const store = await open({}, 1000);
    const refusal = { name: 'StoreError', kind: 'TIMEOUT', message: expect.stringContaining('test/query') };
    await expect(store.read(slow, {})).rejects.toMatchObject(refusal);
    await expect(store.write((transaction) => transaction.run(slow, {}))).rejects.toMatchObject(refusal);
    expect(await store.read(one, {})).toEqual([{ one: 1 }]);
  });

  it('ends a read whose question is given up', async () => {
    const store = await open({});
    const deadline = new Deadline();
    const reading = store.read(slow, {}, deadline);
    await vi.waitUntil(async () => (await runningStatements()).includes(slow.text), 9000);
    deadline.end();
    await expect(reading).rejects.toMatchObject({ kind: 'TIMEOUT' });
    await vi.waitUntil(async () => !(await runningStatements()).includes(slow.text), 1000);
    await expect(store.read(one, {}, deadline)).rejects.toMatchObject({ kind: 'TIMEOUT' });
  });

  it('is read by others undisturbed while reads are given up as their rows arrive', async () => {
    const store = await open({});
    const failures: unknown[] = [];
    async function readAgain(reader: number): Promise<void> {
      for (let round = 0; round < 30; round += 1) {
        const deadline = new Deadline(reader % 2 === 0 ? undefined : (round * 7) % 60);
        await store.read(manyRows, {}, deadline).catch((thrown: unknown) => {
          if (reader % 2 === 0 || !(thrown instanceof StoreError) || thrown.kind !== 'TIMEOUT') failures.push(thrown);
        });
        deadline.clear();
      }
    }
    await Promise.all(Array.from({ length: 24 }, (_, reader) => readAgain(reader)));
    expect(failures).toEqual([]);
  });

  it('rolls a transaction back that is not written by its deadline', async () => {
    const store = await open({});
    const work = async (transaction: QueryRunner) => {
      await transaction.run(createThing, { id: 'a' });
      await transaction.run(slow, {});
    };
    await expect(store.write(work, new Deadline(500))).rejects.toMatchObject({ kind: 'TIMEOUT' });
    expect(await store.read(countThings, {})).toEqual([{ total: 0 }]);
    await vi.waitUntil(async () => !(await runningStatements()).includes(slow.text), 1000);
  });

  it.each(['bolt', 'neo4j'])('is read and written over %s://', async (scheme) => {
    const store = await open({ uri: uri.replace(/^(bolt|neo4j)/, scheme) });
    await store.write((transaction) => transaction.run(createThing, { id: 'a' }));
    expect(await store.read(countThings, {})).toEqual([{ total: 1 }]);
  });

  describe('read as it is at one moment', () => {
    it('lets writes wait for no longer than one query may take, and says what to do instead', async () => {
      const store = await open({}, 1000);
      await store.writeExclusively((transaction) => transaction.run(createThing, { id: 'a' }));
      let [tries, waited] = [0, 0];
      const reading = store.readMoment(async (moment) => {
        const since = Date.now();
        tries += 1;
        const written = store.writeExclusively((transaction) => transaction.run(createThing, { id: `try-${tries}` }));
        if (tries < 3) return written;
        // The third time nobody is let in.
        void written.then(() => {
          waited = Date.now() - since;
        });
        for (;;) await moment.run(countThings, {});
      });
      await expect(reading).rejects.toMatchObject({ kind: 'TIMEOUT', message: expect.stringContaining('neo4j-admin') });
      await expect.poll(() => waited, { timeout: 5000 }).toBeGreaterThan(900);
      expect(waited).toBeLessThan(2500);
      expect(tries).toBe(3);
      expect(await store.read(countThings, {})).toEqual([{ total: 4 }]);
    });

    it('is refused while a program writes that takes no lock', async () => {
      const store = await open({});
      let number = 0;
      const reading = store.readMoment(async () => {
        number += 1;
        await store.write((transaction) => transaction.run(createThing, { id: `thing-${number}` }));
      });
      await expect(reading).rejects.toMatchObject({ kind: 'CONFLICT', message: expect.stringContaining('write lock') });
      expect(number).toBe(3);
    });
  });

  it('retries a transaction after a deadlock', async () => {
    const store = await open({});
    for (const id of ['a', 'b']) await store.write((transaction) => transaction.run(createThing, { id }));
    const add = queryOf('MATCH (n:Thing {id: $id}) SET n.total = coalesce(n.total, 0) + 1', {});
    const kinds: unknown[] = [];
    // Each takes one of two nodes, waits until the other has taken the other, and asks for both.
    const gates = { a: createGate(), b: createGate() };
    const lockBoth = (first: 'a' | 'b', second: 'a' | 'b') =>
      store.write(async (transaction) => {
        await transaction.run(add, { id: first });
        gates[first].open();
        await gates[second].opened;
        await transaction.run(add, { id: second }).catch((thrown: unknown) => {
          kinds.push(thrown instanceof StoreError && thrown.kind);
          throw thrown;
        });
      });
    await Promise.all([lockBoth('a', 'b'), lockBoth('b', 'a')]);
    expect(kinds).toContain('CONFLICT');
    const totals = queryOf('MATCH (n:Thing) RETURN n.total AS total', { total: z.int() });
    expect(await store.read(totals, {})).toEqual([{ total: 2 }, { total: 2 }]);
  });
});

const linkable = underTest !== undefined && /^(bolt|neo4j):/.test(underTest.uri);

describe.skipIf(!linkable)('the connection to a Neo4j server (needs NEO4J_URI without encryption)', () => {
  let link: TcpLink;
  beforeEach(async () => {
    await eraseDatabase();
    const { hostname, port } = new URL(underTest?.uri ?? '');
    link = await openTcpLink(hostname, Number(port || 7687));
  });
  afterEach(() => link.close());

  it('names in a read the write that the server must have seen', async () => {
    const store = await open({ uri: `bolt://${link.address}` });
    await store.write((transaction) => transaction.run(createThing, { id: 'a' }));
    // On a cluster another member may answer the read: the bookmark of the write makes it wait for it.
    const bookmark =
      link
        .received()
        .toString('latin1')
        .match(/FB:[\w+/=]+/g)
        ?.at(-1) ?? 'none';
    expect(link.sent().includes(bookmark)).toBe(false);
    expect(await store.read(countThings, {})).toEqual([{ total: 1 }]);
    expect(link.sent().includes(bookmark)).toBe(true);
  });

  it('is restored after it was cut', async () => {
    const store = await open({ uri: `bolt://${link.address}` });
    link.cut();
    expect(await store.read(one, {})).toEqual([{ one: 1 }]);
    const version = await store.version();
    link.cut();
    expect(await store.version()).toBe(version);
    link.cut();
    await store.write((transaction) => transaction.run(createThing, { id: 'a' }));
    expect(await store.read(countThings, {})).toEqual([{ total: 1 }]);
  });

  it('is not waited for when it is gone', async () => {
    const store = await open({ uri: `bolt://${link.address}` }, 1000);
    await link.close();
    await expect(store.read(one, {})).rejects.toMatchObject({ kind: 'UNREACHABLE' });
    await expect(store.ping()).rejects.toMatchObject({ kind: 'UNREACHABLE' });
  });

  it('is not waited for when the server falls silent', async () => {
    const store = await open({ uri: `bolt://${link.address}` }, 1000);
    link.freeze();
    const waiting = [store.read(one, {}), store.write((transaction) => transaction.run(one, {})), store.ping()];
    await Promise.all(waiting.map((each) => expect(each).rejects.toMatchObject({ kind: 'UNREACHABLE' })));
  });
});
