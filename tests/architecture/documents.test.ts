import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { rooms } from '../support/architecture/floors.js';

const FOLDERS = ['src', 'cypher', 'tests', 'docs', 'schema', 'data', 'web', 'bench', 'scripts', 'examples'];

/** Words that begin with a folder of the repository, or of src/, and a slash. */
const PATH = new RegExp(`(?<![\\w./<>:-])(?:${[...FOLDERS, ...rooms].join('|')})/[\\w./-]*`, 'g');
const FILE = /(?<![\w./<>-])[\w-]+\.(?:ts|mjs|md|json|yml|yaml)\b/g;

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');

function isThere(path: string): boolean {
  const name = path.replace(/[./]+$/, '');
  return ['', 'src'].some((folder) => existsSync(join(packageRoot, folder, name)));
}

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'tests/architecture/answers.md'])(
  '%s',
  (document) => {
    const text = read(document);

    it('names paths that exist', () => {
      const paths = text.match(PATH) ?? [];
      expect(paths.length).toBeGreaterThan(5);
      expect([...new Set(paths)].filter((path) => !isThere(path))).toEqual([]);
    });

    it('names files of the top level only without their folder', () => {
      const files = text.match(FILE) ?? [];
      expect([...new Set(files)].filter((file) => !existsSync(join(packageRoot, file)))).toEqual([]);
    });
  },
);

describe('the questions of a stranger', () => {
  it('have an answer each', () => {
    const numbersIn = (name: string) => read(`tests/architecture/${name}`).match(/^\d+(?=\. )/gm);
    expect(numbersIn('answers.md')).toEqual(numbersIn('questions.md'));
  });
});

describe('the picture of the floors', () => {
  it('shows every room in its place', () => {
    const [, picture = ''] = read('ARCHITECTURE.md').split('```');
    expect(picture.match(/^[a-z]+(?=\/ )/gm)).toEqual(rooms);
  });
});
