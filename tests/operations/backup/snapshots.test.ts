import { cp, mkdir, readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { loadStartingDataset } from '../../../src/exchange/formats/dataset/starting-dataset.js';
import { readStatistics } from '../../../src/graphql/questions/statistics/read-statistics.js';
import { type Snapshots, startSnapshots } from '../../../src/operations/backup/snapshots.js';
import { applySchema } from '../../../src/store/apply-schema.js';
import { openStore } from '../../../src/store/open-store.js';
import { BUILD_TIMEOUT, buildProgram } from '../../support/cli/build-program.js';
import { runCommand } from '../../support/cli/run-command.js';
import { endPrograms, startProgram } from '../../support/cli/start-program.js';
import { testOnGraphFile } from '../../support/fixtures.js';

vi.setConfig({ testTimeout: 60_000 });

const it = testOnGraphFile.extend('snapshots', ({ graphFile }) => `${graphFile}.snapshots`);

async function makeGraph(graphFile: string): Promise<void> {
  const store = await openStore({ ...readConfig(), graphFile });
  await applySchema(store);
  await loadStartingDataset(store);
  await store.close();
}

async function countFacts(graphFile: string): Promise<number> {
  const store = await openStore({ ...readConfig(), graphFile }, { readOnly: true });
  const { factCount } = await readStatistics(store);
  await store.close();
  return factCount;
}

/** The names of the snapshots in a folder once there is one that satisfies. */
async function untilThere(folder: string, satisfies: (name: string) => boolean): Promise<string[]> {
  for (;;) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.grafeo'));
    // Its checksum is written last.
    const whole = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.sha256'));
    if (names.some(satisfies) && whole.length >= names.length) return names;
    await delay(20);
  }
}

const logger = pino({ level: 'silent' });
const OLD = 'graph-20200101T000000Z.grafeo';

describe('snapshots', () => {
  const started: Snapshots[] = [];
  afterEach(async () => {
    for (const snapshots of started.splice(0)) await snapshots.close();
  });

  it('are made again and again, and go on after one that fails', async ({ graphFile }) => {
    await makeGraph(graphFile);
    let calls = 0;
    await new Promise<void>((resolve) => {
      const make = async () => {
        calls += 1;
        if (calls === 2) throw new Error('The disk is full.');
        if (calls === 4) resolve();
      };
      started.push(startSnapshots(graphFile, { intervalMilliseconds: 20, make, logger }));
    });
    expect(calls).toBeGreaterThanOrEqual(4);
  });

  it('are due an interval after the graph was made, not before', async ({ graphFile }) => {
    await makeGraph(graphFile);
    const make = vi.fn();
    const snapshots = startSnapshots(graphFile, { intervalMilliseconds: 3_600_000, make, logger });
    await delay(100);
    await snapshots.close();
    expect(make).not.toHaveBeenCalled();
  });
});

describe('the service', () => {
  beforeAll(buildProgram, BUILD_TIMEOUT);
  afterEach(endPrograms);

  it('makes a snapshot at the start if the last is older than that, and deletes the oldest', async ({
    graphFile,
    snapshots,
  }) => {
    await makeGraph(graphFile);
    await mkdir(snapshots);
    for (const ending of ['', '.mark']) await cp(`${graphFile}${ending}`, join(snapshots, `${OLD}${ending}`));
    const environment = { PORT: '0', GRAPH_FILE: graphFile, SNAPSHOT_HOURS: '1', SNAPSHOT_COUNT: '1' };
    const program = await startProgram(environment);
    const names = await untilThere(snapshots, (name) => name !== OLD);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(names.filter((name) => name !== OLD)).toHaveLength(1);
    expect((await readdir(snapshots)).filter((name) => name.startsWith(OLD))).toEqual([]);
    expect(await countFacts(join(snapshots, String(names.at(-1))))).toBe(await countFacts(graphFile));
  });
});

describe('restore --latest', () => {
  it('restores the newest snapshot over a graph whose file is damaged or gone', async ({ graphFile, snapshots }) => {
    await makeGraph(graphFile);
    const facts = await countFacts(graphFile);
    await mkdir(snapshots);
    for (const ending of ['', '.mark']) await cp(`${graphFile}${ending}`, join(snapshots, `${OLD}${ending}`));
    expect((await runCommand('backup', `${snapshots}/`)).code).toBe(0);
    for (const harm of [() => truncate(graphFile, 1000), () => rm(graphFile)]) {
      await harm();
      await expect(openStore({ ...readConfig(), graphFile })).rejects.toMatchObject({ name: 'StoreError' });
      const { code, out } = await runCommand('restore', '--latest', '--force');
      expect([code, out]).toEqual([0, expect.stringMatching(/restored from .*\.snapshots\/graph-(?!2020)/)]);
      expect(await countFacts(graphFile)).toBe(facts);
      await (await openStore({ ...readConfig(), graphFile })).close();
    }
  });

  it('says so where there is none', async () => {
    expect(await runCommand('restore', '--latest')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no snapshot in'),
    });
    expect(await runCommand('restore', 'a', '--latest')).toMatchObject({ code: 2 });
  });
});

describe('backup --keep', () => {
  it('deletes all backups of the folder but the newest, and no other file', async ({ folder, graphFile }) => {
    await makeGraph(graphFile);
    const backups = join(folder, 'backups');
    await mkdir(backups);
    await cp(graphFile, join(backups, OLD));
    await cp(graphFile, join(backups, 'mine.grafeo'));
    const { code, out } = await runCommand('backup', `${backups}/`, '--keep', '1', '--json');
    expect(code).toBe(0);
    const name = String(JSON.parse(out).file).replace(/^.*\//, '');
    expect((await readdir(backups)).sort()).toEqual([name, `${name}.mark`, `${name}.sha256`, 'mine.grafeo'].sort());
  });

  it('is a number', async ({ folder }) => {
    expect(await runCommand('backup', folder, '--keep', '0')).toMatchObject({ code: 2 });
  });
});
