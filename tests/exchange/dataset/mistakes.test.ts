import { describe, expect, it } from 'vitest';
import { DatasetError, type DatasetFile } from '../../../src/exchange/formats/dataset/dataset-file.js';
import { parseDataset } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import {
  CORRECT,
  formatMistakes,
  meaningMistakes,
  syntaxMistakes,
  withMistake,
} from '../../support/exchange/dataset-mistakes.js';

/** What is wrong with files, as their author reads it. */
function problemsOf(...files: DatasetFile[]): string[] {
  try {
    parseDataset(files);
    return [];
  } catch (thrown) {
    if (thrown instanceof DatasetError) return thrown.message.split('\n');
    throw thrown;
  }
}

const file = (text: string, path = 'facts.yaml') => ({ path, text });

describe('a dataset', () => {
  it.each([
    ['the correct file', CORRECT],
    ['an empty file', ''],
    ['a file of comments', '# nothing yet\n'],
    ['a file of Windows', CORRECT.replaceAll('\n', '\r\n')],
    ['a file with a byte order mark', `\uFEFF${CORRECT}`],
  ])('is accepted: %s', (_, text) => {
    expect(problemsOf(file(text))).toEqual([]);
  });

  it.each([...syntaxMistakes, ...formatMistakes, ...meaningMistakes])(
    'is refused with its file, line and remedy: $what',
    ({ problems, ...mistake }) => {
      expect(problemsOf(file(withMistake(mistake)))).toEqual(problems.map((problem) => `facts.yaml:${problem}`));
    },
  );

  it.each([
    ['a list', '- a\n'],
    ['a sentence', 'facts\n'],
  ])('is refused if the file is %s', (_, text) => {
    expect(problemsOf(file(text))).toEqual(['facts.yaml:1: the file must be properties with their values.']);
  });

  it('is refused with all problems of all files at once', () => {
    const [tab] = syntaxMistakes;
    const colour = withMistake({ replaced: 'name: An\n', by: 'name: An\n    colour: red\n' });
    const both = colour.replace('kind: STATE', 'kind: ROYAL');
    expect(problemsOf(file(tab ? withMistake(tab) : '', 'a.yaml'), file(both, 'b.yaml'), file('c', 'c.yaml'))).toEqual([
      'a.yaml:3: not YAML: Tabs are not allowed as indentation.',
      'b.yaml:7: officials[1] has no property colour: correct its name or take it out.',
      expect.stringMatching(/^b\.yaml:16: positions\[1\]\.kind must be one of PARTY/),
      'c.yaml:1: the file must be properties with their values.',
    ]);
  });

  it('is checked as a whole: files may refer to each other, and collide', () => {
    const one = 'sources:\n  - { id: source:paper, title: A paper }\n';
    const two = 'officials:\n  - { id: official:an, name: An, evidence: [source:paper] }\n';
    expect(problemsOf(file(one, 'one.yaml'), file(two, 'two.yaml'))).toEqual([]);
    expect(problemsOf(file(one, 'one.yaml'), file(two, 'two.yaml'), file(two, 'three.yaml'))).toEqual([
      'three.yaml:2: official:an is stated twice, first at two.yaml:2: give one of them another id.',
    ]);
  });
});
