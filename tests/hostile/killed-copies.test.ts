import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { readConfig } from '../../src/config.js';
import { packageRoot } from '../../src/package-root.js';
import { graphFiles, openStore } from '../../src/store/open-store.js';
import { runCommand } from '../support/cli/run-command.js';
import { testOnGraphFile } from '../support/fixtures.js';
import { rounds } from '../support/hostile/rounds.js';
import { startGraphFileProcess } from '../support/store/graph-file-process.js';

const main = join(packageRoot, 'dist/src/main.js');
const hook = join(packageRoot, 'tests/support/cli/kill-at-step.mjs');
/** Of so many steps one is tried. */
const STRIDE = rounds(1, 4);

/** Runs a command that is killed at a step, and by the step 0 not at all. */
async function runKilled(graphFile: string, step: number, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', hook, main, ...args], {
    env: { GRAPH_FILE: graphFile, KILL_AT: String(step) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { code, signal, steps: Number(/(\d+) steps/.exec(stderr)?.[1]) };
}

/** A graph of two nodes for each write, and the one of its state; killed, so that its writes are in the log alone. */
async function writeGraph(file: string, writes: number): Promise<number> {
  const writer = startGraphFileProcess(file, 'write');
  await writer.printed(writes + 1);
  await writer.kill();
  return graphFiles.sizeOf(file).nodes;
}

/** A folder with a graph and a backup of another that is larger, as they are before each try. */
const it = testOnGraphFile
  .extend('work', async ({ folder }) => join(folder, 'work'))
  .extend('before', async ({ folder }) => {
    const [before, other] = [join(folder, 'before'), join(folder, 'other.grafeo')];
    await mkdir(before);
    const old = await writeGraph(join(before, 'graph.grafeo'), 5);
    const larger = await writeGraph(other, 40);
    expect((await runKilled(other, 0, 'backup', join(before, 'backup.grafeo'))).code).toBe(0);
    return { before, other, old, larger };
  });

async function layOut(before: string, work: string): Promise<void> {
  await rm(work, { recursive: true, force: true });
  await cp(before, work, { recursive: true });
}

/** How many nodes a graph file has once it was opened as the program opens it, to write. */
async function sizeAsOpened(file: string): Promise<number> {
  const store = await openStore({ ...readConfig(), graphFile: file });
  await store.close();
  return graphFiles.sizeOf(file).nodes;
}

/** What was killed is tried again after each fifth try, as it takes a second. */
const isTriedAgain = (step: number) => step % 5 < STRIDE;

it('restore, killed at any step, leaves the old graph or the new one, and the other beside it', async ({
  before: { before, old, larger },
  work,
}) => {
  const file = join(work, 'graph.grafeo');
  const restore = (step: number) => runKilled(file, step, 'restore', join(work, 'backup.grafeo'), '--force');
  await layOut(before, work);
  const { code, steps } = await restore(0);
  expect(code).toBe(0);
  expect(steps).toBeGreaterThan(10);
  const found = new Set<number>();
  for (let step = 1; step <= steps; step += STRIDE) {
    await layOut(before, work);
    expect((await restore(step)).signal, `step ${step}`).toBe('SIGKILL');
    const nodes = await sizeAsOpened(file);
    expect([old, larger], `step ${step}`).toContain(nodes);
    found.add(nodes);
    const [aside] = (await readdir(work)).filter((name) => /\.replaced-\d+T\d+Z$/.test(name));
    if (nodes === larger) expect(graphFiles.sizeOf(join(work, String(aside))).nodes, `step ${step}`).toBe(old);
    if (!isTriedAgain(step)) continue;
    expect((await restore(0)).code, `step ${step}`).toBe(0);
    expect(await sizeAsOpened(file)).toBe(larger);
    expect((await readdir(work)).filter((name) => /unfinished|exchange/.test(name))).toEqual([]);
  }
  expect(found).toEqual(new Set([old, larger]));
}, 300_000);

it('backup --force, killed at any step, leaves the old backup or the new one', async ({
  before: { before, old, larger },
  work,
}) => {
  const [file, backup] = [join(work, 'graph.grafeo'), join(work, 'backup.grafeo')];
  const make = (step: number) => runKilled(file, step, 'backup', backup, '--force');
  await layOut(before, work);
  const { code, steps } = await make(0);
  expect(code).toBe(0);
  expect(steps).toBeGreaterThan(8);
  const found = new Set<number>();
  for (let step = 1; step <= steps; step += STRIDE) {
    await layOut(before, work);
    expect((await make(step)).signal, `step ${step}`).toBe('SIGKILL');
    const restored = join(work, 'restored.grafeo');
    expect((await runCommand('restore', backup, '--to', restored)).code, `step ${step}`).toBe(0);
    const { nodes } = graphFiles.sizeOf(restored);
    expect([old, larger], `step ${step}`).toContain(nodes);
    found.add(nodes);
    expect(await sizeAsOpened(file), `step ${step}`).toBe(old);
    if (!isTriedAgain(step)) continue;
    expect((await make(0)).code, `step ${step}`).toBe(0);
    expect((await readdir(work)).filter((name) => /unfinished/.test(name))).toEqual([]);
  }
  expect(found).toEqual(new Set([old, larger]));
}, 300_000);

it('a graph killed at any step of opening and writing opens with all that was acknowledged', async ({ folder }) => {
  const origin = join(folder, 'origin.grafeo');
  await writeGraph(origin, 3);
  const steps = rounds(24, 8);
  for (let step = 1; step <= steps; step += 1) {
    const file = join(folder, `${step}.grafeo`);
    for (const ending of ['', '.wal', '.mark']) await cp(`${origin}${ending}`, `${file}${ending}`, { recursive: true });
    const writer = startGraphFileProcess(file, 'write', { NODE_OPTIONS: `--import ${hook}`, KILL_AT: String(step) });
    await writer.ended();
    // Three pairs, and of the lines but the first, «open», each a pair; one more that was not acknowledged.
    const acknowledged = 3 + Math.max(0, writer.lines.length - 1);
    const pairs = ((await sizeAsOpened(file)) - 1) / 2;
    expect([acknowledged, acknowledged + 1], `step ${step}`).toContain(pairs);
  }
}, 300_000);
