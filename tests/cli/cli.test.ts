import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { runCommand as run } from '../support/cli/run-command.js';
import { test } from '../support/fixtures.js';
import { eraseDatabase } from '../support/store/neo4j-database.js';

const DATASET = `sources:
  - { id: source:paper, title: A paper }
officials:
  - { id: official:an, name: An, evidence: [source:paper] }
  - { id: official:binh, name: Bình, evidence: [source:paper] }
`;

/** Each on an empty graph. */
const it = test.extend('graphFile', { auto: true }, async ({ folder }, { onCleanup }) => {
  await eraseDatabase();
  const graphFile = join(folder, 'graph.grafeo');
  vi.stubEnv('GRAPH_FILE', graphFile);
  onCleanup(() => void vi.unstubAllEnvs());
  return graphFile;
});

describe('the command line', () => {
  it('starts the service without a command', async () => {
    expect(await run()).toEqual({ code: 0, out: 'serving', err: '' });
    expect(await run('start')).toEqual({ code: 0, out: 'serving', err: '' });
  });

  it.each(['import', 'export', 'check-dataset', 'start'])('explains %s with examples', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: officials-graph ${name}`));
    expect(out).toMatch(/Examples:/);
    expect((await run('--help')).out).toContain(`  ${name} `);
  });

  it.each([
    [['imprt'], /no command imprt; the nearest is import/],
    [['import'], /import needs a file/],
    [['import', '--frmat', 'x'], /Unknown option '--frmat'.*import --help/s],
    [['import', 'a', '--keep', '--replace'], /exclude each other/],
    [['export', '--format', 'own'], /The format own is called native now: give --format native/],
    [['export', '--format', 'pdf'], /no format pdf: give one of native, popolo/],
    [['export', 'file'], /write --out file/],
    [['check-dataset', 'nowhere'], /no file or folder nowhere/],
  ])('refuses %j and says what would be right', async (args, message) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it.each([
    [['import', 'nowhere.json'], /nowhere.json cannot be read/],
    [['import', 'package.json'], /looks like no format that is known: give --format/],
    [['import', 'package.json', '--format', 'pdf'], /no format pdf/],
    [['import', 'package.json', '--format', 'own'], /called native now/],
  ])('explains why %j failed', async (args, message) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  it('imports a file, exports the graph, and imports the export elsewhere', async ({ folder }) => {
    const [dataset, exported] = [join(folder, 'facts.yaml'), join(folder, 'graph.ndjson')];
    await writeFile(dataset, DATASET);
    const dry = await run('import', dataset, '--dry-run');
    expect(dry.out).toMatch(/entities: would be added 3/);
    const imported = await run('import', dataset);
    expect([imported.code, imported.err]).toEqual([0, '']);
    expect(imported.out).toMatch(/entities: added 3, changed 0, unchanged 0/);
    expect((await run('export', '--out', exported)).code).toBe(0);
    expect((await run('export')).out).toBe(await readFile(exported, 'utf8'));
    const again = JSON.parse((await run('import', exported, '--json')).out);
    expect(again).toMatchObject({ format: 'native', entities: { added: 0, changed: 0, unchanged: 3 } });
  });

  it('exits with special codes for broken records and for --strict', async ({ folder }) => {
    const file = join(folder, 'graph.ndjson');
    await writeFile(file, '{"entity":"Official","id":"official:an","properties":{"name":"An"},"evidence":[]}\n');
    const incomplete = await run('import', file);
    expect(incomplete.code).toBe(3);
    expect(incomplete.err).toMatch(/graph\.ndjson:1: official:an: evidence is empty/);
    const refused = await run('import', file, '--strict');
    expect(refused.code).toBe(4);
    expect(refused.out).toMatch(/nothing was written, because something is broken/);
  });

  it('lists what an export could not express', async ({ folder }) => {
    const dataset = join(folder, 'facts.yaml');
    await writeFile(
      dataset,
      `${DATASET}awards:\n  - { id: award:flag, name: A flag, kind: FLAG, evidence: [source:paper] }\n`,
    );
    await run('import', dataset);
    const { err } = await run('export', '--format', 'popolo', '--json');
    expect(JSON.parse(err)).toMatchObject({ format: 'popolo', dropped: { Award: 1 } });
  });

  it('checks a dataset without a graph', async ({ folder }) => {
    expect(await run('check-dataset', 'data')).toMatchObject({ code: 0, out: expect.stringMatching(/no problems/) });
    const dataset = join(folder, 'facts.yaml');
    await writeFile(dataset, DATASET.replace('name: An', 'nme: An'));
    const { code, out } = await run('check-dataset', dataset, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(out).problems).toEqual([
      expect.objectContaining({ line: 4, message: expect.stringMatching(/has no property nme|name is missing/) }),
      expect.objectContaining({ line: 4 }),
    ]);
  });
});
