import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellRelationship } from '../../../src/model/sentences/tell.js';
import { shortHash } from '../../../src/model/short-hash.js';
import { packageRoot } from '../../../src/package-root.js';
import { namedEntities, sentenceCases, TODAY } from '../../support/model/sentence-cases.js';

const READERS = ['first', 'second'] as const;

function linesOf(...path: readonly string[]): string[] {
  return readFileSync(join(packageRoot, ...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const readings = READERS.map((reader) =>
  linesOf('tests', 'model', 'sentences', 'readings', `${reader}.tsv`).map((line) => {
    const [hash = '', language = '', mark = '', id = ''] = line.split('\t');
    return { hash, language, mark, id };
  }),
);
const marks = readings.map((lines) => new Map(lines.map(({ hash, mark }) => [hash, mark])));

const printed = linesOf('docs', 'sentences.md').flatMap((line) => (line.startsWith('  - ') ? [line.slice(4)] : []));
const generated = sentenceCases().map((each) =>
  tellRelationship(each, { language: each.language, entities: namedEntities, today: TODAY }),
);

function isRead(sentence: string): boolean {
  return marks.some((ofReader) => ofReader.has(shortHash(sentence)));
}

const unread = printed.filter((sentence) => !isRead(sentence)).length;

describe('the readings of sentences', () => {
  it.each(readings.map((lines, index) => [READERS[index], lines] as const))(
    'are marks of the %s reader',
    (_, lines) => {
      expect(
        lines.every(({ hash, mark }) => /^[0-9a-f]{10}$/.test(hash) && /^(?:true|untrue|language)$/.test(mark)),
      ).toBe(true);
      expect(lines.every(({ language, id }) => /^(?:EN|VI)$/.test(language) && id !== '')).toBe(true);
      expect(new Set(lines.map(({ hash }) => hash)).size).toBe(lines.length);
    },
  );

  it('mark every sentence that was read as true, both of them', () => {
    const read = [...printed, ...new Set(generated)].filter(isRead);
    const faulty = read.filter((sentence) => marks.some((ofReader) => ofReader.get(shortHash(sentence)) !== 'true'));
    expect(faulty).toEqual([]);
  });

  it(`leave ${unread} of ${printed.length} printed sentences to be read`, () => {
    expect(unread).toBeLessThan(printed.length);
  });
});
