import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataset, readDatasetFolder } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import { referencesOf } from '../../../src/facts/fact.js';
import { readReference } from '../../../src/model/evidence-reference.js';
import { packageRoot } from '../../../src/package-root.js';

const ARTICLE = 'source:bao-nghe-an-2017-03-10';

/** A row of docs/article.md. */
interface Row {
  readonly at: string;
  readonly how: string;
  readonly ids: readonly string[];
}

const rows = readFileSync(join(packageRoot, 'docs/article.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Row => {
    const [, at = '', , how = '', facts = ''] = line.split('|').map((cell) => cell.trim());
    return { at, how, ids: [...facts.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id) };
  });

const { entities, relationships } = parseDataset(await readDatasetFolder(join(packageRoot, 'data')));
const facts = [...entities, ...relationships];

function paragraphOf({ at }: Row): number {
  return Number(at.split('.')[0]);
}

/** What the table says: each fact with its paragraph, stated or inferred. */
const told = rows.flatMap((row) => row.ids.map((id) => `${paragraphOf(row)} ${row.how} ${id}`));

/** What the dataset says. */
const cited = facts.flatMap((fact) =>
  referencesOf(fact)
    .map(readReference)
    .filter(({ sourceId }) => sourceId === ARTICLE)
    .map(({ paragraph, inferred }) => `${paragraph} ${inferred === undefined ? 'stated' : 'inferred'} ${fact.id}`),
);

describe('the table of the article', () => {
  it('names facts of the dataset alone', () => {
    const known = new Set(facts.map(({ id }) => id));
    expect(rows.flatMap(({ ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });

  it('has every fact that cites the article, at its paragraph, stated or inferred, and no other', () => {
    expect([...new Set(told)].sort()).toEqual([...new Set(cited)].sort());
  });

  it('has each fact once at a paragraph', () => {
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
  });

  it('goes through every paragraph in order, and says why what is in no fact is left out', () => {
    const paragraphs = rows.map(paragraphOf);
    expect(paragraphs).toEqual([...paragraphs].sort((left, right) => left - right));
    // What follows the author is remains of the page, which one row tells of.
    expect([...new Set(paragraphs)]).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    for (const { at, how, ids } of rows) {
      expect(how, at).toMatch(ids.length === 0 ? /^left out: \w/ : /^(stated|inferred)$/);
    }
  });

  it('tells how many paragraphs the source has', () => {
    const source = entities.find(({ id }) => id === ARTICLE);
    expect(readFileSync(join(packageRoot, 'docs/article.md'), 'utf8')).toContain(
      `there are ${source?.properties['paragraphs']}.`,
    );
  });
});
