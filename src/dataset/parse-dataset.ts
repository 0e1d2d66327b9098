import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkFacts } from './check-facts.js';
import { DatasetError, type DatasetFile, type Facts } from './facts.js';
import { datasetFormat } from './format.js';
import { type PlacedFacts, readFacts } from './read-facts.js';
import { SourceFile } from './source-file.js';

/**
 * The facts of a dataset's files, checked as a whole.
 * @throws {DatasetError} listing every problem with its file and line.
 */
export function parseDataset(files: readonly DatasetFile[]): Facts {
  const sources = files.map((file) => new SourceFile(file));
  failOn(sources.flatMap((source) => source.syntaxProblems()));
  const parsed = sources.map((source) => ({
    source,
    result: datasetFormat.safeParse(source.content(), { reportInput: true }),
  }));
  failOn(
    parsed.flatMap(({ source, result }) => (result.error?.issues ?? []).flatMap((issue) => source.problem(issue))),
  );
  const facts: PlacedFacts = { entities: [], relationships: [] };
  for (const { source, result } of parsed) {
    if (!result.success) continue;
    const own = readFacts(source, result.data);
    facts.entities.push(...own.entities);
    facts.relationships.push(...own.relationships);
  }
  failOn(checkFacts(facts));
  return {
    entities: facts.entities.map(({ fact }) => fact),
    relationships: facts.relationships.map(({ fact }) => fact),
  };
}

function failOn(problems: ConstructorParameters<typeof DatasetError>[0]): void {
  if (problems.length > 0) throw new DatasetError(problems);
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
