import { entityTypeNames, entityTypeOf, entityTypes } from './entity-types.js';
import { fold } from './fold.js';
import { similarTo } from './suggest.js';

const prefixes = entityTypeNames.map((type) => entityTypes[type].prefix);

/** How much of a wrong id an error quotes. */
const LONGEST_QUOTE = 200;

/** An id as errors quote it. */
export function quotedId(id: string): string {
  return JSON.stringify(id.slice(0, LONGEST_QUOTE));
}

/** True for an id that nothing in the graph can have, as it begins with no type: `nguyen-xuan-duong`. */
export function isOfNoType(id: string): boolean {
  return entityTypeOf(id) === undefined;
}

/** A name as the readable part of an id. */
export function slugOf(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

/** The ids that one of no type may stand for, whether they exist or not. */
export function idsMeantBy(id: string): string[] {
  const shown = id.slice(0, LONGEST_QUOTE);
  const colon = shown.indexOf(':');
  const types = colon < 0 ? prefixes : similarTo(shown.slice(0, colon), prefixes);
  const name = shown.slice(colon + 1);
  const names = new Set([name.trim().toLowerCase(), slugOf(name)]);
  return types.flatMap((type) => [...names].map((each) => `${type}:${each}`));
}

/** What is wrong with an id of no type, to follow the name of its field; without the end of the sentence. */
export function ofNoType(id: string): string {
  return `is ${quotedId(id)}, and no id of the graph begins so`;
}

/** What an id looks like, for whom nothing can be suggested. */
export const FORM_OF_IDS = `: write type:name, as official:nguyen-xuan-duong; the types are ${prefixes.join(', ')}`;
