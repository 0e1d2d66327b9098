import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { endPrograms, type Program, startProgram } from '../support/cli/start-program.js';
import { testInSharedFolder } from '../support/fixtures.js';
import { largeGraph } from '../support/hostile/large-graph.js';
import { rounds } from '../support/hostile/rounds.js';
import { codesOf, send } from '../support/http/send.js';
import { neo4jUnderTest } from '../support/store/neo4j-database.js';
import { openTcpLink, type TcpLink } from '../support/store/tcp-link.js';

/** More than the graph file takes and less than its export. */
const TOO_FEW_BYTES = '45000000';

type Environment = Readonly<Record<string, string>>;

const main = join(packageRoot, 'dist/src/main.js');
const underTest = neo4jUnderTest();
const isLinux = process.platform === 'linux';

beforeAll(buildProgram, BUILD_TIMEOUT);
afterEach(endPrograms);

const test = testInSharedFolder
  .extend('environment', { scope: 'file' }, async ({ folder }): Promise<Environment> => {
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    return { ...(await largeGraph(folder)).environment, PORT: '0', TMPDIR: temporary, STORE_TIMEOUT: '60' };
  })
  /** The whole of a file, which nobody changes. */
  .extend('whole', { scope: 'file' }, async ({ environment }) => (await command(environment, 'export')).stdout);

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program, or another that runs it, to its end. */
function command(env: Environment, ...args: readonly string[]): Promise<Ran> {
  return runFile(process.execPath, [main, ...args], env);
}

function runFile(file: string, args: readonly string[], env: Environment): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(file, args, { env: { ...env }, maxBuffer: 2 ** 30 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

async function start(environment: Environment): Promise<Program & { readonly url: string }> {
  const program = await startProgram(environment);
  if (program.url === undefined) throw new Error(`It does not start: ${(await program.ended).stderr}`);
  return { ...program, url: program.url };
}

const NATIVE = '/export/graph.ndjson';

/** A link to the server under test, and the environment of a program that goes through it. */
async function throughLink(environment: Environment): Promise<{ link: TcpLink; linked: Environment }> {
  const { hostname, port } = new URL(underTest?.uri ?? '');
  const link = await openTcpLink(hostname, Number(port || 7687));
  onTestFinished(() => link.close().catch(() => {}));
  return { link, linked: { ...environment, NEO4J_URI: `bolt://${link.address}` } };
}

/** Waits until some bytes more have come from the server: an export is being read then. */
async function untilReading(link: TcpLink, bytes: number): Promise<void> {
  const before = link.received().length;
  while (link.received().length < before + bytes) await delay(10);
}

describe('a download', () => {
  test('is whole, or known to be cut, when the service is killed', async ({ environment, whole }) => {
    let cut = 0;
    for (let round = 0; round < rounds(4, 2); round += 1) {
      const program = await start(environment);
      const asked = get(`${program.url}${NATIVE}`, { agent: false });
      const answered = once(asked, 'response');
      if (round % 2 === 0) await answered;
      else await delay(100 * round);
      program.signal('SIGKILL');
      const body = await answered
        .then(([answer]: IncomingMessage[]) => answer && buffer(answer))
        .catch(() => undefined);
      if (body === undefined) cut += 1;
      else expect(body.toString() === whole, `round ${round}: ${body.length} bytes`).toBe(true);
      await program.ended;
    }
    expect(cut).toBeGreaterThan(0);
    expect(await readdir(environment['TMPDIR'] ?? '')).toEqual([]);
  });

  test.runIf(isLinux)(
    'is refused when the disk has no room for it, and answered again later',
    async ({ environment, whole }) => {
      const program = await start(environment);
      const limit = (bytes: string) =>
        runFile('prlimit', ['--pid', String(program.pid), `--fsize=${bytes}:`], environment);
      await limit(TOO_FEW_BYTES);
      const refused = await send(`${program.url}${NATIVE}`);
      expect([refused.status, codesOf(refused)]).toEqual([500, ['INTERNAL_SERVER_ERROR']]);
      expect(program.log()).toContain('The export cannot be written');
      await limit('unlimited');
      expect((await send(`${program.url}${NATIVE}`)).text === whole).toBe(true);
    },
  );

  test.skipIf(underTest === undefined)('is whole or no file when Neo4j is lost', async ({ environment, whole }) => {
    const { link, linked } = await throughLink(environment);
    const program = await start(linked);
    for (let round = 0; round < rounds(8, 3); round += 1) {
      const asking = send(`${program.url}${NATIVE}`);
      await untilReading(link, 200_000 * (round + 1));
      link.cut();
      const answer = await asking;
      if (answer.status === 200)
        expect(answer.text === whole, `round ${round}: ${answer.body.length} bytes`).toBe(true);
      else expect([answer.status, codesOf(answer)]).toEqual([503, ['UNAVAILABLE']]);
    }
    const asking = send(`${program.url}${NATIVE}`);
    await untilReading(link, 200_000);
    await link.close();
    const lost = await asking;
    expect([lost.status, codesOf(lost)]).toEqual([503, ['UNAVAILABLE']]);
    expect(lost.headers['content-disposition']).toBeUndefined();
  });
});

describe('the command export', () => {
  test('writes a whole file, and nothing beside it', async ({ environment, folder, whole }) => {
    const out = join(folder, 'whole.ndjson');
    expect(await command(environment, 'export', '--out', out)).toMatchObject({ code: 0 });
    expect((await readFile(out, 'utf8')) === whole).toBe(true);
    expect((await readdir(folder)).filter((name) => name.startsWith('whole'))).toEqual(['whole.ndjson']);
  });

  test.runIf(isLinux).for(['--out', 'standard output'])(
    'leaves no file that the disk has no room for: %s',
    async (to, { environment, folder }) => {
      const out = to === '--out' ? ['--out', join(folder, 'full.ndjson')] : [];
      const ran = await runFile(
        'prlimit',
        [`--fsize=${TOO_FEW_BYTES}`, process.execPath, main, 'export', ...out],
        environment,
      );
      expect(ran).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('The export cannot be written'),
      });
      expect((await readdir(folder)).filter((name) => name.startsWith('full'))).toEqual([]);
    },
  );

  test.skipIf(underTest === undefined).for(['--out', 'standard output'])(
    'leaves nothing when Neo4j is lost: %s',
    async (to, { environment, folder }) => {
      const { link, linked } = await throughLink(environment);
      const out = to === '--out' ? ['--out', join(folder, 'lost.ndjson')] : [];
      const running = command(linked, 'export', ...out);
      await untilReading(link, 1_000_000);
      await link.close();
      expect(await running).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('NEO4J_URI') });
      expect((await readdir(folder)).filter((name) => name.startsWith('lost'))).toEqual([]);
    },
  );
});
