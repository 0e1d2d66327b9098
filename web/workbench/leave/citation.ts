import type { Words } from '../words/words.js';

/** A page as it is cited. */
export interface Cited {
  readonly title: string;
  readonly address: string;
  /** The day that it answers for; null for all times. */
  readonly day: string | null;
  /** The day that it was read. */
  readonly readOn: string;
  readonly graphVersion: string | null;
}

const SITE = 'officials-graph';

function titleOf({ title, day }: Cited, { leave, date }: Words): string {
  return day === null ? title : leave.onDay(title, date(day));
}

function plainText(cited: Cited, words: Words): string {
  const { address, readOn, graphVersion } = cited;
  const version = graphVersion === null ? null : words.leave.version(graphVersion);
  const parts = [`“${titleOf(cited, words)}”`, SITE, version, address, words.leave.readOn(words.date(readOn))];
  return `${parts.filter((part) => part !== null).join('. ')}.`;
}

/** What has a meaning of its own in TeX. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function bibtex(cited: Cited, words: Words): string {
  const { address, readOn, graphVersion } = cited;
  const key = address.replace(/^https?:\/\//, '').replace(/[^A-Za-z0-9]+/g, '-');
  const fields = [
    ['title', `{${tex(titleOf(cited, words))}}`],
    ['organization', SITE],
    // Not escaped: biblatex takes addresses as they are, and their braces are percent-encoded.
    ['url', address],
    ['urldate', readOn],
    ...(graphVersion === null ? [] : [['version', tex(graphVersion)]]),
  ];
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function ris(cited: Cited, words: Words): string {
  const { address, readOn, graphVersion } = cited;
  const lines = [
    ['TY', 'ELEC'],
    ['TI', titleOf(cited, words)],
    ['T2', SITE],
    ['UR', address],
    ['Y2', readOn.replaceAll('-', '/')],
    ...(graphVersion === null ? [] : [['ET', graphVersion]]),
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}`).join('\n');
}

/** A citation of a page in each form that readers need. */
export const citations = { plain: plainText, BibTeX: bibtex, RIS: ris } as const;
