import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { runPurge } from '../../../src/curation/purge/run-purge.js';
import { graphFiles, openStore } from '../../../src/store/open-store.js';
import { BUILD_TIMEOUT, buildProgram } from '../../support/cli/build-program.js';
import { runCommand } from '../../support/cli/run-command.js';
import { endPrograms, startProgram } from '../../support/cli/start-program.js';
import { testOnGraphFile } from '../../support/fixtures.js';
import { dataOf, graphqlPost, send } from '../../support/http/send.js';

vi.setConfig({ testTimeout: 120_000 });

const NAME = /zebedeus/i;
const PERSON = 'official:zebedeus';
const lines = [
  { entity: 'Source', id: 'source:web', properties: { title: 'A page' }, evidence: [] },
  { entity: 'Official', id: PERSON, properties: { name: 'Zebedeus' }, evidence: ['source:web'] },
  { entity: 'Official', id: 'official:other', properties: { name: 'Other' }, evidence: ['source:web'] },
];

/** The files in a folder that hold the name. */
function filesNaming(path: string): string[] {
  const found = statSync(path);
  if (found.isSocket()) return [];
  if (!found.isDirectory()) return NAME.test(readFileSync(path, 'latin1')) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesNaming(join(path, name)));
}

/** A graph in a folder of its own, with two snapshots and two backups that a killed and a finished process left. */
const it = testOnGraphFile
  .extend('root', ({ folder }) => join(folder, 'root'))
  .extend('graph', async ({ folder, root }) => {
    await mkdir(root);
    const graph = join(root, 'graph.grafeo');
    vi.stubEnv('GRAPH_FILE', graph);
    const file = join(folder, 'facts.ndjson');
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect((await runCommand('import', file)).code).toBe(0);
    const [snapshots, kept] = [`${graph}.snapshots`, join(root, 'kept')];
    for (const target of [snapshots, snapshots, kept]) {
      expect((await runCommand('backup', `${target}/`, '--keep', '9')).code).toBe(0);
    }
    await writeFile(join(kept, 'graph-20200101T000000Z.grafeo.unfinished'), 'Zebedeus, half a copy');
    return { file: graph, snapshots, kept };
  });

const open = (file: string) => openStore({ ...readConfig(), graphFile: file });
const backupsIn = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.grafeo'));

describe('the command purge', () => {
  it('leaves no byte in the graph file, its snapshots and backups with --keep, and tells the rest', async ({
    graph,
    root,
  }) => {
    expect((await runCommand('restore', '--latest', '--force')).code).toBe(0);
    expect(filesNaming(root).length).toBeGreaterThan(5);
    const purged = await runCommand('purge', PERSON, '--reason', 'A judgement', '--json');
    expect(purged).toMatchObject({ code: 0, err: expect.stringContaining('Other backups, dumps and exports') });
    const { copies, purged: factId } = JSON.parse(purged.out);
    expect(factId).toMatch(/^purged:/);
    expect([copies.deleted.length, copies.made.length, copies.isUnfinished]).toEqual([3, 2, false]);
    const [aside] = (await readdir(root)).filter((name) => /\.replaced-\d+T\d+Z$/.test(name));
    expect(copies.remaining).toEqual([join(root, String(aside))]);
    expect(filesNaming(root).filter((path) => !path.startsWith(copies.remaining[0]))).toEqual([]);

    for (const folder of [graph.snapshots, graph.kept]) {
      const [backup, another] = await backupsIn(folder);
      expect(another).toBeUndefined();
      expect(graphFiles.sizeOf(join(folder, String(backup))).nodes).toBeGreaterThan(2);
    }
    expect((await runCommand('check')).code).toBe(0);
    expect((await runCommand('restore', '--latest', '--force')).code).toBe(0);
  });

  it('says in words what became of backups, and purges nothing twice', async ({ graph }) => {
    const purged = await runCommand('purge', PERSON, '--reason', 'A judgement');
    expect(purged.out).toMatch(/^purged, as purged:.*\n {2}deleted, as it held that: .*\n {2}made in its place: /s);
    expect(purged.out).not.toMatch(NAME);
    const again = await runCommand('purge', PERSON, '--reason', 'A judgement');
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Nothing was purged\. /) });
    expect(await backupsIn(graph.kept)).toHaveLength(1);
  });

  it.for([
    [['purge'], /purge needs the id of a fact/],
    [['purge', PERSON], /purge needs a reason, which all readers are told/],
    [['purge', PERSON, 'official:other', '--reason', 'x'], /purge takes one id at a time/],
  ] as const)('is refused without an id and a reason: %j', async ([args, message], { graph: _ }) => {
    expect(await runCommand(...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
    const unknown = await runCommand('purge', 'official:nobody', '--reason', 'A judgement');
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('names no fact of the graph') });
  });
});

describe('the service', () => {
  beforeAll(buildProgram, BUILD_TIMEOUT);
  afterEach(endPrograms);

  it('answers what became of its snapshots, in which nothing is left', async ({ folder, graph, root }) => {
    const tokenFile = join(folder, 'tokens.jsonl');
    vi.stubEnv('TOKEN_FILE', tokenFile);
    const token = (await runCommand('token', 'create', 'an admin', '--role', 'admin')).out.trim();
    const environment = { PORT: '0', GRAPH_FILE: graph.file, TOKEN_FILE: tokenFile, SNAPSHOT_HOURS: '0' };
    const program = await startProgram(environment);
    const query = `mutation { purge(input: { fact: "${PERSON}", reason: "A judgement" }) {
      change { action } copies { deleted made remaining } } }`;
    const asked = graphqlPost({ query }, { authorization: `Bearer ${token}` });
    const { purge } = Object(dataOf(await send(`${program.url}/graphql`, asked)));
    expect(purge.change).toEqual({ action: 'PURGED' });
    expect([purge.copies.deleted.length, purge.copies.made.length, purge.copies.remaining]).toEqual([3, 2, []]);
    expect(filesNaming(root)).toEqual([]);
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
    expect(filesNaming(root)).toEqual([]);
  });

  it('finishes at its start what a killed process left of a purge', async ({ graph, root }) => {
    const store = await open(graph.file);
    const killed = async () => {
      throw new Error('killed');
    };
    await expect(runPurge(store, PERSON, 'A judgement', killed)).rejects.toThrow('killed');
    await store.close();
    expect(filesNaming(graph.snapshots)).toHaveLength(2);
    const program = await startProgram({ PORT: '0', GRAPH_FILE: graph.file, SNAPSHOT_HOURS: '0' });
    while (!program.log().includes('an earlier purge was finished')) await delay(20);
    expect(filesNaming(root)).toEqual([]);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);

    const again = await startProgram({ PORT: '0', GRAPH_FILE: graph.file, SNAPSHOT_HOURS: '0', LOG_LEVEL: 'debug' });
    await delay(300);
    again.signal('SIGTERM');
    await again.ended;
    expect(again.log()).not.toContain('purge');
  });
});
