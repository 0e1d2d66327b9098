import type { Named } from './language.js';

/** The first of some properties that is a text. */
export function textOf(properties: Named['properties'], ...names: readonly string[]): string | undefined {
  return names.map((name) => properties[name]).find((value): value is string => typeof value === 'string');
}

/** «a, b and c»: the last two with a conjunction between. */
export function joined(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${conjunction}${last}`;
}

/** The number of a document, unless its shown name has it already. */
export function documentNotes(shown: string, { properties }: Named): string[] {
  const number = textOf(properties, 'number');
  return number === undefined || shown.includes(number) ? [] : [number];
}

/** A headline between quotation marks, without the full stop that some end in. */
export function headline(title: string): string {
  return `“${title.replace(/(?<!\.)\.$/, '')}”`;
}

/** The description of a source whose headline was not kept; undefined for a headline. */
export function descriptionIn(title: string): string | undefined {
  return /^\[(.*)\]$/u.exec(title)?.[1];
}

/** A name with notes in parentheses, which join those that it ends in: «Law on Awards (2013, 39/2013/QH13)». */
export function withNotes(name: string, notes: readonly string[]): string {
  if (notes.length === 0) return name;
  const parted = /^(.*) \(([^()]*)\)$/u.exec(name);
  const [own = name, before] = parted === null ? [] : [parted[1], parted[2]];
  return `${own} (${[...(before === undefined ? [] : [before]), ...notes].join(', ')})`;
}
