// Keeps what a reader marked, by the text that was read: a sentence that changes is one that nobody has read.
//   node scripts/take-readings.mjs unread                      prints the sentences of docs/sentences.md to be read, as JSON lines
//   node scripts/take-readings.mjs first given.jsonl marks.jsonl
// The first file has what was given to the reader, lines of { id, language, sentence }; the second the marks, lines of
// { id, language, true, kind }, `kind` saying of what is not true whether it is `untrue` or a fault of `language`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../dist/src/model/short-hash.js';
import { packageRoot } from '../dist/src/package-root.js';

const MARKS = ['true', 'untrue', 'language'];
const folder = join(packageRoot, 'tests', 'model', 'sentences', 'readings');

function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function printed() {
  const page = readFileSync(join(packageRoot, 'docs', 'sentences.md'), 'utf8');
  const facts = page.matchAll(/^- `(.*)`\n {2}- (.*)\n {2}- (.*)$/gm);
  return [...facts].flatMap(([, id, en, vi]) => [
    { id, language: 'EN', sentence: en },
    { id, language: 'VI', sentence: vi },
  ]);
}

/** The marks of a reader by the hash of the sentence. */
function readingsOf(reader) {
  const path = join(folder, `${reader}.tsv`);
  return new Map(existsSync(path) ? linesOf(path).map((line) => [line.split('\t')[0], line]) : []);
}

function markOf({ true: isTrue, kind }) {
  const mark = isTrue ? 'true' : kind;
  if (!MARKS.includes(mark)) throw new Error(`A mark is none of ${MARKS.join(', ')}: ${mark}`);
  return mark;
}

function take(reader, givenFile, marksFile) {
  const given = new Map(
    linesOf(givenFile).map((line) => [JSON.parse(line)].map((one) => [`${one.id} ${one.language}`, one.sentence])[0]),
  );
  const readings = readingsOf(reader);
  for (const line of linesOf(marksFile)) {
    const mark = JSON.parse(line);
    const sentence = given.get(`${mark.id} ${mark.language}`);
    if (sentence === undefined) continue;
    readings.set(shortHash(sentence), [shortHash(sentence), mark.language, markOf(mark), mark.id].join('\t'));
  }
  const now = new Map(printed().map(({ id, language, sentence }) => [`${id} ${language}`, shortHash(sentence)]));
  const kept = [...readings.values()].filter((line) => {
    const [hash, language, , id] = line.split('\t');
    return id.startsWith('generated:') || now.get(`${id} ${language}`) === hash;
  });
  writeFileSync(join(folder, `${reader}.tsv`), `${kept.sort().join('\n')}\n`);
}

function printUnread() {
  const [first, second] = ['first', 'second'].map(readingsOf);
  for (const one of printed()) {
    const hash = shortHash(one.sentence);
    if (!first.has(hash) || !second.has(hash)) process.stdout.write(`${JSON.stringify(one)}\n`);
  }
}

const [command, ...files] = process.argv.slice(2);
if (command === 'unread') printUnread();
else if (['first', 'second'].includes(command) && files.length === 2) take(command, ...files);
else throw new Error('Say unread, or first or second with what was given and what was marked.');
