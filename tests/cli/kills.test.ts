import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { test as it } from '../support/fixtures.js';
import { neo4jUnderTest } from '../support/store/neo4j-database.js';

const KILLS = 10;
const PEOPLE = 6000;
const main = join(packageRoot, 'dist/src/main.js');
const reclaiming = join(packageRoot, 'tests/support/cli/import-reclaiming.mjs');

beforeAll(buildProgram, BUILD_TIMEOUT);

function start(folder: string, graph: string, ...args: string[]) {
  const env = { ...process.env, NEO4J_URI: '', GRAPH_FILE: join(folder, graph) };
  return spawn(process.execPath, [main, ...args], { env, stdio: 'ignore' });
}

/** An import that says when it begins to give back the memory of its writes, which opens the file anew. */
function startReclaiming(folder: string, graph: string, file: string) {
  const env = { ...process.env, NEO4J_URI: '' };
  return spawn(process.execPath, [reclaiming, join(folder, graph), file], { env, stdio: ['ignore', 'pipe', 'ignore'] });
}

async function run(folder: string, graph: string, ...args: string[]): Promise<void> {
  const [code] = await once(start(folder, graph, ...args), 'close');
  if (code !== 0) throw new Error(`officials-graph ${args.join(' ')} ended with ${code}.`);
}

async function exportOf(folder: string, graph: string): Promise<string> {
  const path = join(folder, `${graph}.ndjson`);
  await run(folder, graph, 'export', '--out', path);
  return readFile(path, 'utf8');
}

/** A file that takes long enough to be killed in the middle of. */
function people(): string {
  const evidence = ['source:paper#1'];
  const lines: object[] = [
    { entity: 'Source', id: 'source:paper', properties: { title: 'A paper' }, evidence: [] },
    { entity: 'Position', id: 'position:chair', properties: { title: 'Chair', kind: 'STATE' }, evidence },
  ];
  for (let index = 0; index < PEOPLE; index += 1) {
    const id = `official:p-${index}`;
    const holds = { relationship: 'HOLDS', id: `${id}/HOLDS/position:chair`, from: id, to: 'position:chair' };
    lines.push({ entity: 'Official', id, properties: { name: `P ${index}` }, evidence });
    lines.push({ ...holds, properties: { since: '2016' }, evidence });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe.runIf(neo4jUnderTest() === undefined)('an import into a graph file', () => {
  it('killed while it reopens the file, and run again, has the result of a single run', async ({ folder }) => {
    const file = join(folder, 'reclaimed.ndjson');
    await writeFile(file, people());
    await run(folder, 'reclaimed-whole', 'import', file);
    // Each leaves fewer facts to the next.
    for (const wait of [0, 10, 60]) {
      const child = startReclaiming(folder, 'reclaimed', file);
      const closed = once(child, 'close');
      const [output] = await Promise.race([once(child.stdout, 'data'), closed.then(() => ['ended'])]);
      expect(String(output)).toMatch(/^reclaiming/);
      // By the clock, for a process dies at any moment, not at one that it could tell of.
      await delay(wait);
      child.kill('SIGKILL');
      await closed;
    }
    await run(folder, 'reclaimed', 'import', file);
    expect(await exportOf(folder, 'reclaimed')).toBe(await exportOf(folder, 'reclaimed-whole'));
  }, 240_000);

  it('killed ten times and run again has the result of a single run', async ({ folder }) => {
    const file = join(folder, 'people.ndjson');
    await writeFile(file, people());
    await run(folder, 'whole', 'import', file);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = start(folder, 'killed', 'import', file);
      const closed = once(child, 'close');
      // By the clock too: from before the file is open until after the last batch, whatever the speed of the machine.
      await Promise.race([delay(250 + kill * 250), closed]);
      child.kill('SIGKILL');
      await closed;
    }
    await run(folder, 'killed', 'import', file);
    expect(await exportOf(folder, 'killed')).toBe(await exportOf(folder, 'whole'));
  }, 240_000);
});
