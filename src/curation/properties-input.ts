import { z } from 'zod';
import { type Input, referencesIn } from './common-input.js';
import type { Problems } from './problems.js';

/** Turns the evidence of list items into references as stored, by which the model checks them. */
function withReferences(problems: Problems, property: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown, index) => {
    if (typeof item !== 'object' || item === null || !('evidence' in item)) return item;
    const given = Object.fromEntries(Object.entries(item).filter(([, part]) => part !== null));
    return { ...given, evidence: referencesIn(problems, item.evidence, property, index, 'evidence') };
  });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The changes that an input makes to the properties of a fact. */
export interface PropertyChanges {
  readonly set: Readonly<Record<string, unknown>>;
  readonly removed: readonly string[];
}

/** Parses the properties of an input by the schemas of the model. Null and an empty list remove a property. */
export function readProperties(problems: Problems, shape: z.ZodRawShape, input: Input): PropertyChanges {
  const set: Record<string, unknown> = {};
  const removed: string[] = [];
  for (const [property, schema] of Object.entries(shape)) {
    const value = input[property];
    if (value === undefined || !(schema instanceof z.ZodType)) continue;
    if (value === null || isEmpty(value)) {
      removed.push(property);
      if (!(schema instanceof z.ZodOptional)) problems.add(property, 'REQUIRED', 'cannot be taken away');
    } else {
      const parsed = problems.parse(schema, withReferences(problems, property, value), property);
      if (parsed !== undefined) set[property] = parsed;
    }
  }
  return { set, removed };
}

/** Applies the changes to properties. */
export function changedProperties(present: Readonly<Record<string, unknown>>, { set, removed }: PropertyChanges) {
  const remaining = Object.entries(present).filter(([property]) => !removed.includes(property));
  return { ...Object.fromEntries(remaining), ...set };
}
