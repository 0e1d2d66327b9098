import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { ComponentType } from 'react';
import { z } from 'zod';
import { packageRoot } from '../../../../src/package-root.js';
import { compileRelay } from './compile-relay.js';

type Page = ComponentType<{ id: string }>;

const compilerOptions = {
  strict: true,
  jsx: 'react-jsx',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  target: 'ES2022',
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What a bundler's plugin for Relay does: in place of each document stands what was compiled from it. */
function bundled(page: string): string {
  const imports: string[] = [];
  const code = page.replaceAll(/graphql`\s*(?:query|fragment) (\w+)[^`]*`/g, (_, name: string) => {
    imports.push(`import compiled${name} from './__generated__/${name}.graphql.ts';`);
    return `compiled${name}`;
  });
  return `${imports.join('\n')}\n${code}`;
}

async function checkTypes(project: string): Promise<void> {
  const compiler = spawn(process.execPath, [join(packageRoot, 'node_modules/typescript/bin/tsc'), '-p', project]);
  const mistakes = await text(compiler.stdout);
  if (mistakes !== '') throw new Error(`The page has wrong types:\n${mistakes}`);
}

/** Takes a page out of docs/frontend.md, compiles it as the reader's project does, and checks its types. */
export async function pageOfDocument(folder: string, file: string): Promise<Page> {
  const document = await readFile(join(packageRoot, 'docs/frontend.md'), 'utf8');
  const [, rest = ''] = document.split(`<!-- page: ${file} -->\n\`\`\`tsx\n`);
  const [page = ''] = rest.split('```');
  const name = file.replace('.tsx', '');
  const project = join(folder, name);
  const source = join(project, 'src', file);
  await compileRelay(project, file, page);
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  await checkTypes(project);
  await writeFile(source, bundled(page));
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(source).href);
  return z.object({ [name]: z.custom<Page>((value) => typeof value === 'function') }).parse(module)[name] as Page;
}
