import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8');

const blocks = [...read('docs/frontend.md').matchAll(/<!-- code: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(
  ([, file = '', code = '']) => ({ file, code }),
);

describe('the code in docs/frontend.md', () => {
  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(4);
  });

  it.for(blocks)('is that of a file which tests run: $file (%#)', ({ file, code }) => {
    // A page has the files of schema/ beside it.
    expect(read(file).replaceAll(/'(?:\.\.\/)+schema\//g, "'./")).toContain(code);
  });
});
