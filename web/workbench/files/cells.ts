import { addressOf, entityView } from '../address.js';
import { isReference } from '../components/facts/references.js';
import { nameOf } from '../components/names.js';
import type { NamedFragment, ReferenceFragment } from '../gql/graphql.js';
import type { Language } from '../language.js';
import { wordsOf } from '../words/words.js';

/** A row of a table: texts by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/** For whom a file is written: names in their language, links to the pages that they read. */
export interface Reader {
  readonly language: Language;
  readonly origin: string;
}

const SEPARATOR = '; ';

export function isNode(value: unknown): value is NamedFragment {
  if (typeof value !== 'object' || value === null || !('__typename' in value) || !('id' in value)) return false;
  return typeof value.__typename === 'string' && Object.hasOwn(wordsOf('en').types, value.__typename);
}

export function linkTo(id: string, { language, origin }: Reader): string {
  return origin + addressOf(language, entityView(id));
}

/** An entity as three cells, so that names and links stand beside ids. */
export function nodeCells(name: string, nodes: readonly NamedFragment[], reader: Reader): Row {
  if (nodes.length === 0) return {};
  return {
    [name]: nodes.map((node) => nameOf(node, reader.language)).join(SEPARATOR),
    [`${name} id`]: nodes.map(({ id }) => id).join(SEPARATOR),
    [`${name} link`]: nodes.map(({ id }) => linkTo(id, reader)).join(SEPARATOR),
  };
}

export function sourceCells(evidence: readonly ReferenceFragment[], { language }: Reader): Row {
  if (evidence.length === 0) return {};
  const { paragraph: say } = wordsOf(language).facts;
  const told = evidence.map(({ source: { title, publisher, publishedOn }, paragraph }) =>
    [title, publisher, publishedOn, paragraph && say(paragraph)].filter(Boolean).join(', '),
  );
  const links = [...new Set(evidence.flatMap(({ source }) => source.url ?? []))];
  return { sources: told.join(SEPARATOR), 'source links': links.join(SEPARATOR) };
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Names that say nothing to readers of a table. */
const LEFT_OUT = new Set(['__typename', 'cursor']);

function cellsOfValue(name: string, value: unknown, reader: Reader): Row {
  if (LEFT_OUT.has(name) || value === null || value === undefined) return {};
  if (isScalar(value)) return { [name]: String(value) };
  if (isNode(value)) return nodeCells(name, [value], reader);
  if (!Array.isArray(value)) return innerCells(name, value);
  if (value.every(isReference)) return sourceCells(value, reader);
  if (value.every(isNode)) return nodeCells(name, value, reader);
  return value.every(isScalar) ? { [name]: value.join(SEPARATOR) } : {};
}

/** Of what stands within a fact, what is told in words. */
function innerCells(name: string, value: object): Row {
  if ('sentence' in value && isScalar(value.sentence)) return { sentence: String(value.sentence) };
  return 'code' in value && isScalar(value.code) ? { [name]: String(value.code) } : {};
}

/** What an object of an answer holds by itself; lists of other facts are rows of their own. */
export function cellsOf(value: object, reader: Reader): Row {
  return Object.assign({}, ...Object.entries(value).map(([name, inner]) => cellsOfValue(name, inner, reader)));
}

/** Between an object and its facts, steps that say nothing of what these are. */
const PASSED = new Set(['edges', 'node', 'tenure', 'content']);

/** The facts in the data of a page, each with the list that it stands in. */
export function* factRows(value: unknown, reader: Reader, list: readonly string[] = []): Iterable<Row> {
  if (Array.isArray(value)) for (const each of value) yield* factRows(each, reader, list);
  else if (typeof value === 'object' && value !== null) {
    if ('factId' in value) yield { list: list.join(' / '), ...cellsOf(value, reader) };
    for (const [name, inner] of Object.entries(value)) {
      yield* factRows(inner, reader, PASSED.has(name) ? list : [...list, name]);
    }
  }
}
