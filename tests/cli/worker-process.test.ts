import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { allocatorSettings, isOnGlibc, needsWorker } from '../../src/cli/worker-process.js';
import { packageRoot } from '../../src/package-root.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { neo4jUnderTest } from '../support/store/neo4j-database.js';

const main = join(packageRoot, 'dist/src/main.js');
const freeMemory = join(packageRoot, 'tests/support/cli/free-memory.mjs');
const LONG = 10_000;

let folder: string;
let graphs = 0;
beforeAll(async () => {
  buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'officials-graph-worker-'));
  await writeFile(join(folder, 'long.ndjson'), people(LONG));
  await writeFile(join(folder, 'short.ndjson'), people(10));
  await writeFile(join(folder, 'broken.ndjson'), `${people(10)}{\n`);
}, BUILD_TIMEOUT);
afterAll(() => rm(folder, { recursive: true, force: true }));

function people(count: number): string {
  const lines: object[] = [{ entity: 'Source', id: 'source:paper', properties: { title: 'A paper' }, evidence: [] }];
  for (let index = 0; index < count; index += 1) {
    const properties = { name: `P ${index}` };
    lines.push({ entity: 'Official', id: `official:p-${index}`, properties, evidence: ['source:paper#1'] });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

interface Import {
  readonly graph: string;
  readonly process: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; err: string }>;
}

const started = new Set<ChildProcess>();
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
});

/** Starts an import in a process group of its own, as a shell does. */
function startImport(args: readonly string[], settings: NodeJS.ProcessEnv = {}, graph = newGraph()): Import {
  const env = { ...process.env, NEO4J_URI: '', GRAPH_FILE: graph, ...settings };
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const child = spawn(process.execPath, [main, 'import', ...args], {
    cwd: folder,
    env,
    stdio: [...stdio],
    detached: true,
  });
  started.add(child);
  const printed = text(child.stderr ?? []);
  const ended = once(child, 'close').then(async ([code, signal]) => ({ code, signal, err: await printed }));
  return { graph, process: child, ended };
}

function newGraph(): string {
  graphs += 1;
  return join(folder, `graph-${graphs}.grafeo`);
}

/** Starts an import that takes some seconds; resolves when it has opened the graph file. */
async function startLongImport(settings: NodeJS.ProcessEnv = {}): Promise<Import> {
  const begun = startImport(['long.ndjson'], settings);
  await vi.waitFor(() => expect(existsSync(begun.graph)).toBe(true), { timeout: 20_000, interval: 20 });
  return begun;
}

/** The processes that a process has started. */
async function childrenOf({ pid }: ChildProcess): Promise<number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}

async function environmentOf(pid: number): Promise<string[]> {
  return (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0');
}

/** Whether a process runs; one that has ended may be in the list until its parent asks for it. */
async function runs(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State:\tX');
  return !/^State:\t[XZ]/m.test(status);
}

async function megabytesReturned(settings: NodeJS.ProcessEnv): Promise<number> {
  const env = { ...process.env, ...settings };
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', freeMemory], { env });
  return Number.parseFloat(stdout);
}

// Other C libraries are left as they are: there is nothing to set.
describe.runIf(isOnGlibc() && neo4jUnderTest() === undefined)('the worker of an import', { timeout: 60_000 }, () => {
  it('has settings that return freed memory to the system at once, which the C library alone would not', async () => {
    expect(await megabytesReturned({})).toBeLessThan(50);
    expect(await megabytesReturned({ ...allocatorSettings })).toBeGreaterThan(150);
  });

  it('is started with these settings, but for those that the operator has set', async () => {
    const begun = await startLongImport({ MALLOC_TRIM_THRESHOLD_: '65536' });
    const [worker = 0, ...others] = await childrenOf(begun.process);
    expect(others).toEqual([]);
    expect(await environmentOf(worker)).toEqual(
      expect.arrayContaining(['MALLOC_TRIM_THRESHOLD_=65536', 'MALLOC_MMAP_THRESHOLD_=131072']),
    );
  });

  it('is not started where all are set, for Neo4j, or for another command', () => {
    expect(needsWorker(['import', 'file'], {})).toBe(true);
    expect(needsWorker(['import', 'file'], allocatorSettings)).toBe(false);
    expect(needsWorker(['import', 'file'], { NEO4J_URI: 'neo4j://localhost' })).toBe(false);
    expect(needsWorker(['export'], {})).toBe(false);
    expect(needsWorker([], {})).toBe(false);
  });

  it.each<[number, string[]]>([
    [0, ['short.ndjson']],
    [2, ['short.ndjson', '--keep', '--replace']],
    [3, ['broken.ndjson']],
    [4, ['broken.ndjson', '--strict']],
    [1, ['short.ndjson']],
  ])('hands back the exit code %i', async (code, args) => {
    const graph = code === 1 ? join(folder, 'long.ndjson', 'graph.grafeo') : newGraph();
    expect(await startImport(args, {}, graph).ended).toMatchObject({ code, signal: null });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops between two batches at %s to the program alone', async (signal) => {
    const begun = await startLongImport();
    begun.process.kill(signal);
    expect(await begun.ended).toMatchObject({ code: 130, err: expect.stringContaining('Stopped') });
    expect(await startImport(['short.ndjson'], {}, begun.graph).ended).toMatchObject({ code: 0 });
  });

  it('stops between two batches at Ctrl-C, which the terminal sends to both processes', async () => {
    const begun = await startLongImport();
    process.kill(-(begun.process.pid ?? 0), 'SIGINT');
    expect(await begun.ended).toMatchObject({ code: 130, err: expect.stringContaining('Stopped') });
  });

  it('ends with the program that was killed, and leaves the graph file to the next', async () => {
    const begun = await startLongImport();
    const [worker = 0] = await childrenOf(begun.process);
    expect(await runs(worker)).toBe(true);
    begun.process.kill('SIGKILL');
    await vi.waitFor(async () => expect(await runs(worker)).toBe(false), { timeout: 2000, interval: 20 });
    expect(await startImport(['short.ndjson'], {}, begun.graph).ended).toMatchObject({ code: 0 });
  });

  it('that is killed ends the program as if that had been killed', async () => {
    const begun = await startLongImport();
    const [worker = 0] = await childrenOf(begun.process);
    process.kill(worker, 'SIGKILL');
    expect(await begun.ended).toMatchObject({ code: null, signal: 'SIGKILL' });
  });
});
