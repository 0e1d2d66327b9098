import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { questionsOn } from '../../web/workbench/pages/start/questions.js';
import { english } from '../../web/workbench/words/english.js';
import { vietnamese } from '../../web/workbench/words/vietnamese.js';

const document = readFileSync(join(packageRoot, 'docs/questions.md'), 'utf8');
/** Number, wording in both languages, and the operation that names the question. */
const QUESTION = /^### (\d+)\. (.+)\n\n\*(.+)\*\n(?:(?!^###)[\s\S])*?^query (\w+)/gm;
const documented = [...document.matchAll(QUESTION)].map(([, number, inEnglish, inVietnamese, operation = '']) => ({
  number: Number(number),
  name: operation.charAt(0).toLowerCase() + operation.slice(1),
  inEnglish,
  inVietnamese,
}));

describe('the questions that the start page links', () => {
  it('are those of the document, in its order and words', () => {
    expect(documented.map(({ number }) => number)).toEqual([...Array(15).keys()].map((index) => index + 1));
    expect(Object.keys(questionsOn('2026-11-29'))).toEqual(documented.map(({ name }) => name));
    expect(Object.entries(english.questions)).toEqual(documented.map(({ name, inEnglish }) => [name, inEnglish]));
    expect(Object.entries(vietnamese.questions)).toEqual(
      documented.map(({ name, inVietnamese }) => [name, inVietnamese]),
    );
  });
});
