import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../../../src/package-root.js';
import { type Program, startProgram } from '../cli/start-program.js';
import { claimDatabase, doesHold, eraseDatabase, neo4jUnderTest, noteWhatItHolds } from '../store/neo4j-database.js';

/** For each type, as ids name it, the ids of the entities that have the most relationships, the most first. */
export type Hubs = Readonly<Record<string, readonly string[]>>;

export interface LargeGraph {
  /** The variables that name the graph to a program. */
  readonly environment: Readonly<Record<string, string>>;
  readonly hubs: Hubs;
}

export interface LargeProgram extends Program {
  readonly url: string;
  readonly hubs: Hubs;
}

const NODES = 39_000;
const hubsSchema = z.record(z.string(), z.array(z.string()));
const cache = join(packageRoot, 'var/large-graph');
/** What decides how the graph is and how it is stored. */
const SOURCES = ['bench/graph', 'bench/load.mjs', 'src/facts', 'src/store/embedded', 'cypher/facts', 'cypher/store'];

async function filesBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

async function fingerprint(): Promise<string> {
  const files = await Promise.all(SOURCES.map((path) => filesBelow(join(packageRoot, path))));
  const hash = createHash('sha256');
  for (const file of files.flat().sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function load(environment: Readonly<Record<string, string>>): Promise<string> {
  const command = [join(packageRoot, 'bench/load.mjs'), '--nodes', String(NODES)];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: { ...environment } });
  return stdout;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Makes a folder by a name of its own first, so that a folder of that name is whole, whoever makes it at the same time. */
async function makeOnce(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  if (await exists(folder)) return;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await make(unfinished);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** A copy of the graph in a file of `folder`, made by an earlier run if nothing has changed since that it depends on. */
async function embeddedGraph(folder: string): Promise<LargeGraph> {
  const made = join(cache, await fingerprint());
  await makeOnce(made, async (unfinished) => {
    const hubs = await load({ GRAPH_FILE: join(unfinished, 'graph.grafeo') });
    await writeFile(join(unfinished, 'hubs.json'), hubs);
  });
  await cp(made, folder, { recursive: true });
  const hubs = hubsSchema.parse(JSON.parse(await readFile(join(folder, 'hubs.json'), 'utf8')));
  return { environment: { GRAPH_FILE: join(folder, 'graph.grafeo') }, hubs };
}

/** The graph in the server's database, in place of what other tests left there, or as an earlier file of this run left it. */
async function neo4jGraph({
  uri,
  user,
  password,
}: NonNullable<ReturnType<typeof neo4jUnderTest>>): Promise<LargeGraph> {
  await claimDatabase();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const graph = `large ${await fingerprint()}`;
  const hubsFile = join(packageRoot, 'var', `${graph.replace(' ', '-')}-hubs.json`);
  if (!(await exists(hubsFile)) || !(await doesHold(graph))) {
    await eraseDatabase();
    await mkdir(dirname(hubsFile), { recursive: true });
    await writeFile(hubsFile, await load(environment));
    await noteWhatItHolds(graph);
  }
  return { environment, hubs: hubsSchema.parse(JSON.parse(await readFile(hubsFile, 'utf8'))) };
}

/**
 * The graph of the benchmark, 39,000 nodes and 205,000 relationships, in the store under test: what is written to it is
 * written to a copy.
 */
export function largeGraph(folder: string): Promise<LargeGraph> {
  const connection = neo4jUnderTest();
  return connection === undefined ? embeddedGraph(folder) : neo4jGraph(connection);
}

/** The built program on that graph; `endPrograms` ends it. */
export async function startOnLargeGraph(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<LargeProgram> {
  const graph = await largeGraph(folder);
  const program = await startProgram({ PORT: '0', ...graph.environment, ...environment });
  if (program.url === undefined) throw new Error(`The program has not started: ${(await program.ended).stderr}`);
  return { ...program, url: program.url, hubs: graph.hubs };
}
