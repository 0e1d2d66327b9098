import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { createToken } from '../browser/support/create-token.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { endPrograms, type Program, startProgram } from '../support/cli/start-program.js';
import { test } from '../support/fixtures.js';
import { rounds } from '../support/hostile/rounds.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';

/** A supervisor kills after this. */
const LONGEST_STOP = 15_000;
const LONGEST_ANSWER = 10_000;
const WRITERS = 8;
const READERS = 8;

const run = promisify(execFile);
const main = join(packageRoot, 'dist/src/main.js');

beforeAll(buildProgram, BUILD_TIMEOUT);
afterEach(endPrograms);

const it = test
  .extend('environment', ({ folder }) => ({
    PORT: '0',
    GRAPH_FILE: join(folder, 'graph.grafeo'),
    TOKEN_FILE: join(folder, 'tokens.jsonl'),
  }))
  .extend('token', ({ environment }) => createToken(environment.TOKEN_FILE));

/** Stops a program; what it was doing is told if it takes too long. */
async function stop(program: Program) {
  const since = Date.now();
  program.signal('SIGTERM');
  const ended = await program.ended;
  expect(Date.now() - since, program.log()).toBeLessThan(LONGEST_STOP);
  return ended;
}

const question = graphqlPost({
  query: '{ officials(first: 50) { totalCount edges { node { name roles { edges { node { id } } } } } } }',
});

/** What came of asking again and again until the service refused. */
interface Asked {
  answered: number;
  longest: number;
}

/** Asks until the service is gone; an answer that is no answer fails. */
async function askOn(url: string, asked: Asked): Promise<void> {
  for (;;) {
    const since = Date.now();
    const answer = await send(`${url}/graphql`, question).catch(() => undefined);
    asked.longest = Math.max(asked.longest, Date.now() - since);
    if (answer === undefined) return;
    if (answer.status === 503) return expect(answer.headers.connection).toBe('close');
    dataOf(answer);
    asked.answered += 1;
  }
}

/** Adds sources until the service is gone, and notes the ids of those that were acknowledged. */
async function writeOn(url: string, token: string, writer: string, acknowledged: string[]): Promise<void> {
  for (let index = 0; ; index += 1) {
    const id = `source:${writer}-${index}`;
    const query = 'mutation($id: ID!) { addSource(input: {id: $id, title: "T", publisher: "P"}) { factId } }';
    const sent = graphqlPost({ query, variables: { id } }, { authorization: `Bearer ${token}` });
    const answer = await send(`${url}/graphql`, sent).catch(() => undefined);
    if (answer === undefined || answer.status === 503) return;
    dataOf(answer);
    acknowledged.push(id);
  }
}

/** How often the export names each source that the tests added. */
async function addedSources(environment: Readonly<Record<string, string>>): Promise<Map<string, number>> {
  const { stdout } = await run(process.execPath, [main, 'export', '--format', 'sources.csv'], {
    env: { ...environment },
  });
  const counts = new Map<string, number>();
  for (const [id] of stdout.matchAll(/^source:w\d+-\d+-\d+(?=,)/gm)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe('SIGTERM', () => {
  it('ends an idle program', async ({ environment }) => {
    const program = await startProgram(environment);
    // A browser keeps such a connection open.
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get(`${program.url}/livez`, { agent }), 'response')) as [IncomingMessage];
    await text(response);
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
    agent.destroy();
  });

  it('under readers and writers loses nothing acknowledged and doubles nothing', async ({ environment, token }) => {
    const acknowledged: string[] = [];
    const asked: Asked = { answered: 0, longest: 0 };
    for (let round = 0; round < rounds(6, 2); round += 1) {
      const program = await startProgram(environment);
      const { url = '' } = program;
      const clients = [
        ...Array.from({ length: READERS }, () => askOn(url, asked)),
        ...Array.from({ length: WRITERS }, (_, writer) => writeOn(url, token, `w${round}-${writer}`, acknowledged)),
      ];
      await delay(300 + 400 * round);
      expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
      await Promise.all(clients);
    }
    const found = await addedSources(environment);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => found.get(id) !== 1)).toEqual([]);
    expect([...found.values()].filter((count) => count !== 1)).toEqual([]);
    expect(asked.answered).toBeGreaterThan(0);
    expect(asked.longest).toBeLessThan(LONGEST_ANSWER);
  });

  it('lets a download end, and refuses another request on a connection that is open', async ({ environment }) => {
    const program = await startProgram(environment);
    const { url = '' } = program;
    const whole = (await send(`${url}/export/graph.ndjson`)).text;
    const downloading = get(`${url}/export/graph.ndjson`);
    const [download] = (await once(downloading, 'response')) as [IncomingMessage];
    // Half a request holds a connection open, as one does whose headers are on their way.
    const half = request(`${url}/livez`, { method: 'POST', agent: false });
    half.on('error', () => {});
    const since = Date.now();
    program.signal('SIGTERM');
    await delay(200);
    await expect(send(`${url}/livez`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(await text(download)).toBe(whole);
    half.destroy();
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
    expect(Date.now() - since).toBeLessThan(LONGEST_STOP);
  });

  it('cuts, and does not end in silence, a download that nobody reads', async ({ environment }) => {
    await run(process.execPath, [join(packageRoot, 'bench/load.mjs'), '--nodes', '20000'], { env: environment });
    const program = await startProgram(environment);
    const downloading = get(`${program.url}/export/graph.ndjson`);
    const [download] = (await once(downloading, 'response')) as [IncomingMessage];
    await once(download, 'readable');
    const ended = await stop(program);
    await expect(text(download)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect([ended.stderr, program.log()]).toEqual(['', expect.stringContaining('GET /export/graph.ndjson')]);
  });

  it('lets a backup end that was begun, and refuses one that was not', async ({ environment, folder }) => {
    const program = await startProgram(environment);
    const backUp = (name: string) =>
      run(process.execPath, [main, 'backup', join(folder, name)], { env: environment }).then(
        () => 'made',
        ({ stderr }: { stderr: string }) => stderr,
      );
    expect(await backUp('first.grafeo')).toBe('made');
    // Commands take some time to start: what comes of the second depends on when, but it is whole or refused.
    const second = backUp('second.grafeo');
    await delay(700);
    expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
    expect(await second).toBe('made');
    for (const name of ['first.grafeo', 'second.grafeo']) {
      await run(process.execPath, [main, 'check', join(folder, name)], { env: environment });
    }
  });

  it('ends a program within its limit whose statement does not end, and a second one at once', async ({ folder }) => {
    const script = join(packageRoot, 'tests/support/hostile/endless-statement.mjs');
    const endOf = async (name: string, signals: number) => {
      const child = spawn(process.execPath, [script, join(folder, name)], { stdio: ['ignore', 'pipe', 'inherit'] });
      const output: string[] = [];
      child.stdout.on('data', (chunk) => output.push(String(chunk)));
      await once(child.stdout, 'data');
      const closed = once(child, 'close');
      const since = Date.now();
      for (let signal = 0; signal < signals; signal += 1) {
        child.kill('SIGTERM');
        await delay(200);
      }
      const [code] = await closed;
      return { code, milliseconds: Date.now() - since, output: output.join('') };
    };
    const [single, twice] = await Promise.all([endOf('one.grafeo', 1), endOf('two.grafeo', 2)]);
    expect(single).toMatchObject({ code: 1, output: expect.stringContaining('"cut":["GET /endless"]') });
    expect(single.milliseconds).toBeGreaterThan(5000);
    expect(single.milliseconds).toBeLessThan(LONGEST_STOP);
    expect(twice.code).toBe(143);
    expect(twice.milliseconds).toBeLessThan(2000);
  });
});
