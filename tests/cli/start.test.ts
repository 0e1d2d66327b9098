import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { readStatistics } from '../../src/graphql/questions/statistics/read-statistics.js';
import { openStore } from '../../src/store/open-store.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { endPrograms, type Program, startProgram } from '../support/cli/start-program.js';
import { test } from '../support/fixtures.js';
import { graphqlPath } from '../support/http/graphql-get.js';
import { codesOf, dataOf, graphqlPost, send } from '../support/http/send.js';
import { eraseDatabase, neo4jUnderTest } from '../support/store/neo4j-database.js';

// Each test starts a process or two, which takes seconds where many run at once.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(buildProgram, BUILD_TIMEOUT);
afterEach(endPrograms);

const it = test.extend('graphFile', ({ folder }) => join(folder, 'new', 'graph.grafeo'));

const start = (graphFile: string, environment: Readonly<Record<string, string>> = {}) =>
  startProgram({ PORT: '0', GRAPH_FILE: graphFile, ...environment });

/** Starts a program that must listen. */
async function startListening(graphFile: string, environment: Readonly<Record<string, string>> = {}) {
  const program = await start(graphFile, environment);
  if (program.url === undefined) throw new Error(`The program did not start: ${(await program.ended).stderr}`);
  return program;
}

async function stop(program: Program) {
  program.signal('SIGTERM');
  return program.ended;
}

async function readFile(graphFile: string) {
  const store = await openStore({ ...readConfig({}), graphFile });
  const { entityCount, factCount } = await readStatistics(store);
  await store.close();
  return { entityCount, factCount };
}

describe('the program', () => {
  it('loads the dataset at its first start, says what it serves and where, and finds the dataset at its second start', async ({
    graphFile,
  }) => {
    const first = await startListening(graphFile);
    expect(first.banner).toMatch(/http:\/\/127\.0\.0\.1:\d+\/graphql/);
    expect(first.banner).toContain(`embedded file ${graphFile}`);
    expect(first.banner).toMatch(/[1-9]\d* entities, [1-9]\d* facts, the starting dataset, loaded now\n/);
    const query = '{ search(text: "nguyen xuan duong", first: 1) { matched } }';
    const answer = await send(`${first.url}/graphql`, graphqlPost({ query }));
    expect(dataOf(answer)).toEqual({ search: [{ matched: 'Nguyễn Xuân Đường' }] });
    expect(await stop(first)).toMatchObject({ code: 0, stderr: '' });

    const second = await startListening(graphFile);
    const counts = /\d+ entities, \d+ facts/;
    expect(second.banner).toContain(counts.exec(first.banner)?.[0]);
    expect(second.banner).not.toContain('loaded now');
    expect(await stop(second)).toMatchObject({ code: 0, stderr: '' });
  });

  it.for<NodeJS.Signals>(['SIGTERM', 'SIGKILL'])(
    'confirms after %s and another start what it answered before',
    async (signal, { graphFile }) => {
      const path = graphqlPath({ query: '{ statistics { entityCount } }' });
      const first = await startListening(graphFile);
      const { etag = '' } = (await send(first.url + path)).headers;
      first.signal(signal);
      await first.ended;
      const second = await startListening(graphFile);
      const { status, headers } = await send(second.url + path, { headers: { 'if-none-match': etag } });
      expect([status, headers.etag]).toEqual([304, etag]);
      await stop(second);
    },
  );

  it('takes trusted documents from a file', async ({ folder, graphFile }) => {
    const TRUSTED_DOCUMENTS = join(folder, 'documents.json');
    await writeFile(TRUSTED_DOCUMENTS, JSON.stringify({ a: '{ __typename }' }));
    const program = await startListening(graphFile, { TRUSTED_DOCUMENTS, ONLY_TRUSTED_DOCUMENTS: 'true' });
    const answer = await send(program.url + graphqlPath({ documentId: 'a' }));
    expect(dataOf(answer)).toEqual({ __typename: 'Query' });
    expect((await send(program.url + graphqlPath({ query: '{ a: __typename }' }))).status).toBe(403);
    await stop(program);
  });

  it.for<NodeJS.Signals>(['SIGTERM', 'SIGINT'])(
    'finishes at %s what has begun, and closes the graph',
    async (signal, { folder, graphFile }) => {
      const program = await startListening(graphFile);
      const url = new URL(`${program.url}/graphql`);
      // A request is running from its first byte to its last: this one waits between them.
      const { method, headers, body } = graphqlPost({ query: '{ statistics { entityCount factCount } }' });
      const outgoing = request(url, {
        method,
        agent: new Agent({ keepAlive: true }),
        headers: { ...headers, expect: '100-continue' },
      });
      outgoing.flushHeaders();
      await once(outgoing, 'continue');
      program.signal(signal);
      await untilRefused(url);
      outgoing.end(body);
      const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
      const { statistics } = JSON.parse(await text(incoming)).data;
      expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
      expect(await readdir(join(folder, 'new'))).toEqual(['graph.grafeo', 'graph.grafeo.mark']);
      expect(await readFile(graphFile)).toEqual(statistics);
    },
  );
});

describe.runIf(neo4jUnderTest())('the program on Neo4j', () => {
  it('loads the dataset into an empty database, and says where it is', async ({ folder, graphFile }) => {
    const { uri = '', user = '', password = '' } = neo4jUnderTest() ?? {};
    await eraseDatabase();
    const connection = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const program = await startListening(graphFile, { ...connection, STORE_TIMEOUT: '60' });
    expect(program.banner).toContain(`Neo4j ${uri}`);
    expect(program.banner).toContain('the starting dataset, loaded now');
    expect(program.banner).not.toContain(password);
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(folder)).toEqual([]);
  });
});

/** Resolves once the port takes no more connections. */
async function untilRefused({ hostname, port }: URL): Promise<void> {
  for (;;) {
    const socket = connect(Number(port), hostname);
    const refused = await once(socket, 'connect').then(
      () => false,
      () => true,
    );
    socket.destroy();
    if (refused) return;
  }
}

describe('the program without its Neo4j', () => {
  it('is alive and not ready, says what it waits for, and refuses questions soon', async ({ graphFile }) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    const program = await startListening(graphFile, {
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_PASSWORD: 'a secret',
    });
    expect(program.banner).toContain(`Neo4j at bolt://127.0.0.1:${port}`);
    expect(program.banner).toContain('Check that the server runs and that NEO4J_URI');
    expect(program.banner).not.toContain('a secret');
    expect((await send(`${program.url}/livez`)).status).toBe(200);
    expect((await send(`${program.url}/readyz`)).status).toBe(503);
    const answer = await send(`${program.url}/graphql`, graphqlPost({ query: '{ statistics { entityCount } }' }));
    expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
    expect(program.log()).not.toContain('a secret');
  });
});

describe('the program cannot start', () => {
  async function expectRefusal(
    graphFile: string,
    environment: Readonly<Record<string, string>>,
    ...messages: (string | RegExp)[]
  ) {
    const program = await start(graphFile, environment);
    const { code, stdout, stderr } = await program.ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^officials-graph cannot start\. /);
    for (const message of messages) expect(stderr).toMatch(message);
    // A stack would hide the message.
    expect(stderr).not.toMatch(/^\s+at |Error:/m);
  }

  it.for<[string, Record<string, string>, RegExp]>([
    ['PORT', { PORT: 'four thousand' }, /PORT: must be a whole number\./],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'a' }, /NEO4J_URI: must begin with neo4j:\/\//],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://localhost' }, /NEO4J_PASSWORD: must be set together with NEO4J_URI\./],
    ['HOST', { HOST: '203.0.113.1' }, /203\.0\.113\.1 is no address of this machine .*Set HOST/],
  ])('with an invalid %s: %j', async ([_, environment, message], { graphFile }) => {
    await expectRefusal(graphFile, environment, message);
  });

  it('with trusted documents that are not there', async ({ folder, graphFile }) => {
    const TRUSTED_DOCUMENTS = join(folder, 'none.json');
    await expectRefusal(graphFile, { TRUSTED_DOCUMENTS }, `The trusted documents ${TRUSTED_DOCUMENTS} cannot be read`);
  });

  it('on a port that is in use, and leaves the graph closed', async ({ folder, graphFile }) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expectRefusal(graphFile, { PORT: String(port) }, new RegExp(`${port} is taken`), /set PORT to another/);
    other.close();
    expect(await readdir(join(folder, 'new'))).toEqual(['graph.grafeo', 'graph.grafeo.mark']);
  });

  it('on a graph file that another process has open', async ({ graphFile }) => {
    const other = await startListening(graphFile);
    await expectRefusal(
      graphFile,
      {},
      `Another process has the graph file ${graphFile} open.`,
      'set GRAPH_FILE to another file',
    );
    expect((await send(`${other.url}/readyz`)).status).toBe(200);
    await stop(other);
  });

  it('on a file that is not a graph', async ({ folder, graphFile }) => {
    const file = join(folder, 'letter.txt');
    await writeFile(file, 'Dear reader, '.repeat(1000));
    await expectRefusal(
      graphFile,
      { GRAPH_FILE: file },
      `The graph file ${file} is damaged or not a graph file.`,
      /backup/,
    );
  });

  it('on a graph file whose folder is a file', async ({ folder, graphFile }) => {
    const file = join(folder, 'letter.txt');
    await writeFile(file, 'Dear reader');
    await expectRefusal(graphFile, { GRAPH_FILE: join(file, 'graph.grafeo') }, 'cannot be opened', 'GRAPH_FILE');
  });
});
