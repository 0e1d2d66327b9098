import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const folder = join(packageRoot, 'docs');

/** The only block of code in docs/ that holds this text. */
export function documentedBlock(text: string): string {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const blocks = pages.flatMap((page) => [...page.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code = '']) => code));
  const [block, ...others] = blocks.filter((code) => code.includes(text));
  if (block === undefined || others.length > 0) throw new Error(`docs/ has not exactly one block with «${text}».`);
  return block;
}
