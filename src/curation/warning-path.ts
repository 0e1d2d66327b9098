import type { Doubt, FactPath } from '../facts/doubts/doubt.js';
import { type Input, referencesIn } from './common-input.js';
import { Problems, valueIn } from './problems.js';

/** An input with ids in place of the names of earlier mutations, and how it names what it states. */
export interface Placement {
  readonly input: Input;
  /** The field that gives a property or an end of the fact, where it is not called like that. */
  readonly fieldOf: ((property: string, input: Input) => string) | undefined;
}

/** The lists of evidence in an input: its own, and those of the topics of an event. */
function evidenceLists(input: Input): FactPath[] {
  const topics = Array.isArray(input['topics']) ? input['topics'] : [];
  return [['evidence'], ...topics.map((_, index) => ['topics', String(index), 'evidence'])];
}

/** Where an input gives a reference; undefined if the fact had it before. */
function pathOfReference(input: Input, reference: string, field: string): FactPath | undefined {
  for (const list of evidenceLists(input)) {
    for (let index = 0; ; index += 1) {
      const path = [...list, String(index)];
      const item = valueIn(input, path);
      if (item === undefined) break;
      if (referencesIn(new Problems(input), [item])[0] === reference) return [...path, field];
    }
  }
  return undefined;
}

/** The path in an input of the first of the places of a doubt that it gives; empty if it gives none. */
export function pathIn({ input, fieldOf }: Placement, { paths }: Doubt): FactPath {
  for (const [property = '', ...rest] of paths) {
    const [reference, field] = rest;
    if (property === 'evidence' && reference !== undefined && field !== undefined) {
      const path = pathOfReference(input, reference, field);
      if (path !== undefined) return path;
      continue;
    }
    const path = [fieldOf?.(property, input) ?? property, ...rest];
    if (valueIn(input, path) !== undefined) return path;
  }
  return [];
}
