import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Facts } from '../../../facts/fact.js';
import { checkFacts } from './check-facts.js';
import { DatasetError, type DatasetFile, type Problem } from './dataset-file.js';
import { datasetFormat } from './format.js';
import { type LocatedFacts, readFacts } from './read-facts.js';
import { SourceFile } from './source-file.js';

/**
 * Parses the files of a dataset and checks them as a whole.
 * @throws {DatasetError} listing every problem with its file and line.
 */
export function parseDataset(files: readonly DatasetFile[]): Facts {
  const readings = files.map(readDatasetFile);
  failOn(readings.flatMap(({ problems }) => problems));
  const facts: LocatedFacts = {
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

/** Parses a file into well-formed facts, or problems. References are not checked. */
export function readDatasetFile(file: DatasetFile): { facts: LocatedFacts; problems: Problem[] } {
  const source = new SourceFile(file);
  const none = { entities: [], relationships: [], omissions: [] };
  const problems = source.syntaxProblems();
  if (problems.length > 0) return { facts: none, problems };
  const { data, error } = datasetFormat.safeParse(source.content(), { reportInput: true });
  if (error) return { facts: none, problems: error.issues.flatMap((issue) => source.problem(issue)) };
  return { facts: readFacts(source, data), problems };
}

function failOn(problems: readonly Problem[]): void {
  // A claim is an entity and a relationship at one location, which may report the same problem twice.
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  if (distinct.size > 0) throw new DatasetError([...distinct.values()]);
}

/** Reads the YAML files of a folder in the order of their names, with paths relative to the working directory. */
export async function readDatasetFolder(folder: string): Promise<DatasetFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path: relative(process.cwd(), path), text: await readFile(path, 'utf8') };
    }),
  );
}
