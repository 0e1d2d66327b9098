import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../schema/examples');

/** An example as it lies in schema/examples. */
export interface ExampleFile {
  readonly name: string;
  readonly question: string;
  readonly questionVi: string;
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
}

/** In the order of their file names. */
export function readExamples(): ExampleFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readExample(file.replace('.graphql', '')));
}

function readExample(name: string): ExampleFile {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const [question = '', questionVi = ''] = query.split('\n', 2).map((line) => line.replace(/^#+\s*/, ''));
  return { name, question, questionVi, query, variables: readVariables(join(folder, `${name}.json`)) };
}

function readVariables(path: string): Record<string, unknown> | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Those that write need an editor and a graph of their own. */
export function writes({ query }: ExampleFile): boolean {
  return /^mutation /m.test(query);
}
