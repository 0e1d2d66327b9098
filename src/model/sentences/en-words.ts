import { isWholeDate } from '../partial-date.js';
import { descriptionIn, headline, joined, textOf } from './entity-words.js';
import type { Named, Words } from './language.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function date(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  const words = [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year];
  return words.filter((word) => word !== '').join(' ');
}

function preposition(partial: string): string {
  return isWholeDate(partial) ? 'on' : 'in';
}

/** «on 25 May 2016 and 8 October 2018»: a preposition stands again only where it changes. */
function dates(partials: readonly string[], more: number): string {
  const words = partials.map((partial, index) => {
    const [own, before] = [preposition(partial), preposition(partials[index - 1] ?? '')];
    return index > 0 && own === before ? date(partial) : `${own} ${date(partial)}`;
  });
  return list(more === 0 ? words : [...words, `${more} more days`]);
}

function list(items: readonly string[]): string {
  return joined(items, ' and ');
}

/** The common nouns of names that take the article: «the Party Central Committee». */
const NOUNS = [
  'academy agency agreement alliance assembly association bloc block board bureau cabinet ceremony certificate chamber',
  'cluster coalition college commission committee conference congress convention council court decree delegation',
  'department directive directorate election fund government group house inspectorate institute law league list medal',
  'meeting memorandum ministry movement newspaper office order parliament party policy politburo procuracy programme',
  'regulation resolution review secretariat senate session signing summit title treaty union university flag faction',
]
  .join(' ')
  .split(' ')
  .join('|');
const HAS_NOUN = new RegExp(`(?<![\\p{L}])(?:${NOUNS})(?![\\p{L}]| \\d|/)`, 'iu');

function takesArticle(name: string): boolean {
  return HAS_NOUN.test(name) && !/^(?:the|an?|my|our) /i.test(name);
}

function withArticle(name: string): string {
  return takesArticle(name) ? `the ${name}` : name;
}

/** The provinces that English has names of its own for. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = { 'Hồ Chí Minh': 'Ho Chi Minh City' };

/** The word that the full name in Vietnamese begins with says what a province is. */
function provinceName({ properties }: Named, name: string): string {
  const english = ENGLISH_NAMES[name];
  if (english !== undefined) return english;
  const kind = /^Thành phố /u.test(textOf(properties, 'nameVi') ?? '') ? 'City' : 'Province';
  return textOf(properties, 'nameVi') === undefined || name.endsWith(kind) ? name : `${name} ${kind}`;
}

function title({ id, properties }: Named): string {
  return textOf(properties, 'name', 'titleEn', 'title', 'nameVi', 'titleVi', 'number') ?? id;
}

/** A source whose headline was not kept is told by its publisher and what we describe it as. */
function sourceName({ properties }: Named, own: string): string {
  const [description, publisher] = [descriptionIn(own), textOf(properties, 'publisher')];
  if (description === undefined) return headline(own);
  return `an article${publisher === undefined ? '' : ` by ${publisher}`} (described as “${description}”)`;
}

function name(entity: Named): string {
  const own = title(entity);
  if (entity.type === 'Official') return own;
  if (entity.type === 'Source') return sourceName(entity, own);
  if (entity.type === 'Province') return provinceName(entity, own);
  return entity.type === 'Position' && !/^the /i.test(own) ? `the ${own}` : withArticle(own);
}

/** An end within the period of its beginning, or the other way about, is no second date. */
function span(since: string, until: string): string {
  if (since === until) return `for some time in ${date(since)}`;
  return `from ${date(since)} until ${since.startsWith(until) ? 'later in ' : ''}${date(until)}`;
}

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const numbers = new Intl.NumberFormat('en-GB');

function ordinal(value: number): string {
  return `${value}${SUFFIXES[ordinals.select(value)] ?? 'th'}`;
}

const MANNERS: Readonly<Record<string, string>> = { elected: 'elected', appointed: 'appointed', chosen: 'chosen' };

/** The words that English sentences are filled with. */
export const englishWords: Words = {
  name,
  title,
  office: title,
  // A position is named by what its holder is.
  again: (entity) => (entity.type === 'Position' ? name(entity) : 'it'),
  issued: ({ type }) => (type === 'Agreement' ? 'concluded' : 'issued'),
  date,
  when: (partial) => `${preposition(partial)} ${date(partial)}`,
  span,
  list,
  titles: list,
  dates,
  more: (count) => `${count} more positions`,
  points: (value) => (value === 1 ? '1 point' : `${numbers.format(value)} points`),
  rank: (rank) => RANKS[rank - 1] ?? ordinal(rank),
  term: (term) => (/^\d+(?:st|nd|rd|th)$/.test(term) ? `its ${term} term` : `its term ${term}`),
  member: (role) => (role === undefined || /^member$/i.test(role) ? 'a member' : `a member (${role})`),
  manner: (how) => MANNERS[how.toLowerCase()],
  keptAs: (property) => [property, `${property}Vi`],
  quote: (text) => `“${text}”`,
};
