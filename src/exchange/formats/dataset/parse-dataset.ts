import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Facts } from '../../../facts/fact.js';
import { checkFacts } from './check-facts.js';
import { DatasetError, type DatasetFile, type Problem } from './dataset-file.js';
import { datasetFormat } from './format.js';
import { type PlacedFacts, readFacts } from './read-facts.js';
import { SourceFile } from './source-file.js';

/**
 * The facts of a dataset's files, checked as a whole.
 * @throws {DatasetError} listing every problem with its file and line.
 */
export function parseDataset(files: readonly DatasetFile[]): Facts {
  const readings = files.map(readDatasetFile);
  failOn(readings.flatMap(({ problems }) => problems));
  const facts: PlacedFacts = {
    entities: readings.flatMap(({ facts }) => facts.entities),
    relationships: readings.flatMap(({ facts }) => facts.relationships),
    omissions: readings.flatMap(({ facts }) => facts.omissions),
  };
  failOn(checkFacts(facts));
  return {
    entities: facts.entities.map(({ fact }) => fact),
    relationships: facts.relationships.map(({ fact }) => fact),
  };
}

/** The facts of one file, each well formed, or what is not. What they name is not looked for. */
export function readDatasetFile(file: DatasetFile): { facts: PlacedFacts; problems: Problem[] } {
  const source = new SourceFile(file);
  const none = { entities: [], relationships: [], omissions: [] };
  const problems = source.syntaxProblems();
  if (problems.length > 0) return { facts: none, problems };
  const { data, error } = datasetFormat.safeParse(source.content(), { reportInput: true });
  if (error) return { facts: none, problems: error.issues.flatMap((issue) => source.problem(issue)) };
  return { facts: readFacts(source, data), problems };
}

function failOn(problems: readonly Problem[]): void {
  // A claim is an entity and a relationship at one place: what is wrong there need not be said twice.
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  if (distinct.size > 0) throw new DatasetError([...distinct.values()]);
}

/** The YAML files of a folder, in the order of their names; problems name them as seen from the working folder. */
export async function readDatasetFolder(folder: string): Promise<DatasetFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path: relative(process.cwd(), path), text: await readFile(path, 'utf8') };
    }),
  );
}
