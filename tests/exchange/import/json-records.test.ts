import { describe, expect, it } from 'vitest';
import { Splitter } from '../../../src/exchange/import/json-records.js';

/** The records of a text that comes in chunks of a size. */
function split(text: string, chunkSize = text.length) {
  const splitter = new Splitter();
  const bytes = Buffer.from(text);
  const records = [];
  for (let start = 0; start < bytes.length; start += chunkSize) {
    records.push(...splitter.split(bytes.subarray(start, start + chunkSize)));
  }
  const unfinished = splitter.end();
  return unfinished ? [...records, unfinished] : records;
}

const FILE = {
  persons: [
    { id: 'a', name: 'Đặng "Ti\\u1ebfn" [x] {y}, \\' },
    { id: 'b', other_names: [{ name: '\\"' }], nested: { a: [1, 2] } },
  ],
  meta: { sources: ['http://a'] },
  empty: [],
  seats: 500,
  words: ['a', 'b,]'],
};

describe('the records of a JSON file', () => {
  it.each([1, 2, 3, 7, 64, 10_000])('are read completely in chunks of %i bytes', (size) => {
    const found = split(JSON.stringify(FILE, null, 1), size).map(({ collection, index, value }) => [
      collection,
      index,
      value,
    ]);
    expect(found).toEqual([
      ['persons', 1, FILE.persons[0]],
      ['persons', 2, FILE.persons[1]],
      ['meta', 0, FILE.meta],
      ['seats', 0, 500],
      ['words', 1, 'a'],
      ['words', 2, 'b,]'],
    ]);
  });

  it('may be the items of one array', () => {
    expect(split('[{"a":1},\n{"b":[2]}]').map(({ index, line, value }) => [index, line, value])).toEqual([
      [1, 1, { a: 1 }],
      [2, 2, { b: [2] }],
    ]);
  });

  it('are reported separately if broken, with their line', () => {
    const [first, broken, last] = split('{"persons": [\n{"id": "a"},\n{"id": oops},\n{"id": "c"}\n]}');
    expect([first?.value, last?.value]).toEqual([{ id: 'a' }, { id: 'c' }]);
    expect(broken).toMatchObject({ line: 3, problem: expect.stringContaining('not JSON') });
  });

  it('before the end of a truncated file are read', () => {
    const records = split('{"persons": [{"id": "a"}, {"id": "b');
    expect(records.map(({ problem }) => problem)).toEqual([undefined, expect.stringContaining('not whole')]);
  });
});
