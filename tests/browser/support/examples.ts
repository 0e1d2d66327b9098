import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../schema/examples');

export interface ExampleFile {
  question: string;
  query: string;
  variables: unknown;
}

export function readExamples(): ExampleFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => readExample(join(folder, name)));
}

function readExample(path: string): ExampleFile {
  const query = readFileSync(path, 'utf8');
  const question = query.split('\n', 1)[0]?.replace(/^#+\s*/, '') ?? '';
  return { question, query, variables: readVariables(path.replace(/\.graphql$/, '.json')) };
}

function readVariables(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
