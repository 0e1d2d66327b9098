import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, vi } from 'vitest';
import { runCommand } from '../support/cli/run-command.js';
import { endPrograms, type Program, startProgram } from '../support/cli/start-program.js';
import { test as plainTest } from '../support/fixtures.js';
import { rounds } from '../support/hostile/rounds.js';
import {
  nothingWritten,
  type Written,
  writeSource,
  writeUntilGone,
  writtenTitles,
} from '../support/hostile/writers.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';
import { contentOf } from '../support/store/folder-content.js';
import { LAST_WRITTEN, writeUnmarkedGraph } from '../support/store/older-graphs.js';

afterEach(endPrograms);

/** A graph file in a folder of its own, and a token of an editor. */
const test = plainTest
  .extend('graphFolder', async ({ folder }) => {
    const graphFolder = join(folder, 'graph');
    await mkdir(graphFolder);
    return graphFolder;
  })
  .extend('file', ({ graphFolder }) => join(graphFolder, 'graph.grafeo'))
  .extend('tokenFile', ({ folder }, { onCleanup }) => {
    const tokenFile = join(folder, 'tokens.jsonl');
    vi.stubEnv('TOKEN_FILE', tokenFile);
    onCleanup(() => void vi.unstubAllEnvs());
    return tokenFile;
  })
  .extend('token', async ({ tokenFile: _ }) =>
    (await runCommand('token', 'create', 'a writer', '--role', 'editor')).out.trim(),
  );

const start = (file: string, tokenFile: string) =>
  startProgram({ PORT: '0', GRAPH_FILE: file, TOKEN_FILE: tokenFile, LOG_LEVEL: 'silent' });

async function startListening(file: string, tokenFile: string): Promise<Program & { readonly url: string }> {
  const program = await start(file, tokenFile);
  const { url } = program;
  if (url === undefined) throw new Error(`The program did not start: ${(await program.ended).stderr}`);
  return { ...program, url };
}

async function stop(program: Program, signal: NodeJS.Signals = 'SIGTERM') {
  program.signal(signal);
  return program.ended;
}

/** Every write that was answered is there once, and none twice. */
function expectWhole(titles: readonly string[], { acknowledged, asked }: Written): void {
  const there = new Set(titles);
  expect(titles.length, 'none is there twice').toBe(there.size);
  expect([...acknowledged].filter((title) => !there.has(title))).toEqual([]);
  expect(titles.filter((title) => !asked.has(title))).toEqual([]);
}

test('loses and doubles nothing when killed again and again under eight writers', async ({
  file,
  token,
  tokenFile,
}) => {
  const written = nothingWritten();
  for (let round = 0; round < rounds(20, 3); round += 1) {
    const program = await startListening(file, tokenFile);
    expectWhole(await writtenTitles(program.url), written);
    // Who was not answered asks again, by the same id.
    for (const title of [...written.asked].filter((asked) => !written.acknowledged.has(asked))) {
      expect(await writeSource(program.url, token, title), title).toBe(true);
      written.acknowledged.add(title);
    }
    const writing = writeUntilGone(program.url, token, round, written);
    await delay(300 + round * 37);
    await stop(program, 'SIGKILL');
    await writing;
  }
  const program = await startListening(file, tokenFile);
  expectWhole(await writtenTitles(program.url), written);
  expect(written.acknowledged.size).toBeGreaterThan(rounds(20, 3) * 8);
  expect(await stop(program)).toMatchObject({ code: 0, stderr: '' });
});

async function logOf(file: string): Promise<string> {
  const [name] = await readdir(`${file}.wal`);
  return join(`${file}.wal`, String(name));
}

async function flipBytes(path: string, parts: readonly number[]): Promise<void> {
  const bytes = await readFile(path);
  for (const part of parts) {
    const position = Math.floor(bytes.length * part);
    bytes.writeUInt8(bytes.readUInt8(position) ^ 0xff, position);
  }
  await writeFile(path, bytes);
}

const damages: readonly [what: string, damage: (file: string, older: string) => Promise<unknown>][] = [
  ['a log cut short', async (file) => truncate(await logOf(file), (await stat(await logOf(file))).size - 100)],
  ['an emptied log', async (file) => truncate(await logOf(file), 0)],
  ['a missing log', (file) => rm(`${file}.wal`, { recursive: true })],
  ['a wrong byte in the log', async (file) => flipBytes(await logOf(file), [0.5])],
  [
    'wrong bytes in the file',
    (file) =>
      flipBytes(
        file,
        Array.from({ length: 100 }, (_, n) => n / 100),
      ),
  ],
  ['a file cut short', async (file) => truncate(file, Math.floor((await stat(file)).size / 2))],
  [
    'an older file in its place',
    async (file, older) => {
      await rm(`${file}.wal`, { recursive: true });
      await cp(older, file);
    },
  ],
  ['a missing file', (file) => rm(file)],
];

test('opens no damaged or older file in silence, and touches none', async ({
  file,
  folder,
  graphFolder,
  token,
  tokenFile,
}) => {
  const first = await startListening(file, tokenFile);
  await stop(first);
  const older = join(folder, 'older.grafeo');
  await cp(file, older);
  const program = await startListening(file, tokenFile);
  for (let number = 0; number < 100; number += 1)
    expect(await writeSource(program.url, token, `round 0 number ${number}`)).toBe(true);
  await stop(program, 'SIGKILL');
  const intact = join(folder, 'intact');
  await rm(`${file}.sock`, { force: true });
  await cp(graphFolder, intact, { recursive: true });

  for (const [what, damage] of damages) {
    await rm(graphFolder, { recursive: true });
    await cp(intact, graphFolder, { recursive: true });
    await damage(file, older);
    const before = await contentOf(graphFolder);
    const refused = await start(file, tokenFile);
    expect(refused.url, what).toBeUndefined();
    const { code, stderr } = await refused.ended;
    expect(code, what).toBe(1);
    expect(stderr, what).toMatch(/officials-graph cannot start\..*«officials-graph restore BACKUP --force»/);
    expect(await contentOf(graphFolder), what).toEqual(before);
  }

  await rm(graphFolder, { recursive: true });
  await cp(intact, graphFolder, { recursive: true });
  const again = await startListening(file, tokenFile);
  expect(await writtenTitles(again.url)).toHaveLength(100);
  await stop(again);
});

test('refuses a second process, and the first goes on', async ({ file, token, tokenFile }) => {
  const first = await startListening(file, tokenFile);
  const second = await start(file, tokenFile);
  expect(await second.ended).toMatchObject({ code: 1, stderr: expect.stringContaining('has the graph file') });
  expect(await writeSource(first.url, token, 'round 0')).toBe(true);
  await stop(first, 'SIGKILL');
  const third = await startListening(file, tokenFile);
  expect(await writtenTitles(third.url)).toEqual(['round 0']);
  await stop(third);
});

/** Writes until a write is refused; what was answered before must be there afterwards. */
async function writeUntilRefused(url: string, token: string, written: Written): Promise<void> {
  const publisher = 'x'.repeat(450);
  for (let number = 0; number < 5000; number += 1) {
    const title = `round 0 number ${number}`;
    written.asked.add(title);
    if (!(await writeSource(url, token, title, publisher))) return;
    written.acknowledged.add(title);
  }
  throw new Error('No write was refused.');
}

async function expectNothingLost(file: string, tokenFile: string, written: Written): Promise<void> {
  const program = await startListening(file, tokenFile);
  expectWhole(await writtenTitles(program.url), written);
  expect(written.acknowledged.size).toBeGreaterThan(50);
  expect(await stop(program)).toMatchObject({ code: 0 });
}

const isLinux = process.platform === 'linux';

test.runIf(isLinux)('refuses writes when files may not grow, and loses nothing', async ({ file, token, tokenFile }) => {
  const written = nothingWritten();
  const program = await startListening(file, tokenFile);
  execFileSync('prlimit', ['--pid', String(program.pid), `--fsize=${1_000_000}:`]);
  await writeUntilRefused(program.url, token, written);
  expect((await send(`${program.url}/livez`)).status).toBe(200);
  await writtenTitles(program.url); // reads go on
  await stop(program, 'SIGKILL');
  await expectNothingLost(file, tokenFile, written);
});

test.runIf(isLinux && process.getuid?.() === 0)(
  'refuses writes when the disk is full, and loses nothing',
  async ({ folder, token, tokenFile }) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
    try {
      const written = nothingWritten();
      const file = join(disk, 'graph.grafeo');
      const program = await startListening(file, tokenFile);
      await writeUntilRefused(program.url, token, written);
      await writtenTitles(program.url); // reads go on
      await stop(program, 'SIGKILL');
      execFileSync('mount', ['-o', 'remount,size=20m', disk]);
      await expectNothingLost(file, tokenFile, written);
    } finally {
      await endPrograms();
      execFileSync('umount', [disk]);
    }
  },
);

test('adopts once a graph file from before there were marks, and answers', async ({ file, tokenFile }) => {
  await writeUnmarkedGraph(file);
  const refused = await start(file, tokenFile);
  expect((await refused.ended).stderr).toContain(`«officials-graph adopt ${file}»`);
  expect(await runCommand('adopt', file)).toMatchObject({ code: 0, out: expect.stringContaining('adopted with') });
  for (const time of ['first', 'second']) {
    const program = await startListening(file, tokenFile);
    const query = `{ node(id: "${LAST_WRITTEN}") { id } statistics { entityCount } }`;
    const answer = dataOf(await send(`${program.url}/graphql`, graphqlPost({ query })));
    expect(answer, time).toEqual({ node: { id: LAST_WRITTEN }, statistics: { entityCount: 264 } });
    await stop(program);
  }
});
