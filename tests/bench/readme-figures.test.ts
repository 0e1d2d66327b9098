import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeFigures, withFigures } from '../../bench/readme-figures.mjs';
import { packageRoot } from '../../src/package-root.js';

const read = (name: string) => readFileSync(join(packageRoot, 'bench/results', name), 'utf8');

describe('the figures of README', () => {
  it('are those of the latest results', () => {
    const { readme, expected } = readmeFigures();
    expect(readme).toBe(expected);
  });

  it('follow the results', () => {
    const slower = read('latest.md').replaceAll(
      /\*\*[\d,]+\*\* \| [\d.]+ \| [\d.]+ \| \d+ \|$/gm,
      '**1** | 1 | 1 | 1 |',
    );
    const { readme, expected } = readmeFigures();
    expect(withFigures(readme, { latest: slower, paths: read('paths.md') })).not.toBe(expected);
  });

  it('are refused if the results lack one', () => {
    const { readme } = readmeFigures();
    const latest = read('latest.md').replaceAll('@neo4j/graphql |', 'another |');
    expect(() => withFigures(readme, { latest, paths: read('paths.md') })).toThrow('no figure «at 64: a second»');
  });
});
