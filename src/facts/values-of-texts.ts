import { z } from 'zod';
import type { RelationshipTypeDefinition } from '../model/relationship-type.js';
import { relationshipTypes } from '../model/relationship-types.js';
import type { RelationshipFact } from './fact.js';

type Texts = Readonly<Record<string, unknown>>;

/** The properties of a relationship from the texts that its history keeps of each. */
export function valuesOfTexts({ type }: Pick<RelationshipFact, 'type'>, texts: Texts): Record<string, unknown> {
  const { properties }: RelationshipTypeDefinition = relationshipTypes[type];
  const known = Object.entries(texts).flatMap(([name, list]) => {
    const schema = properties[name];
    if (schema === undefined) return [];
    const [first]: readonly unknown[] = Array.isArray(list) ? list : [list];
    const value = [list, first, Number(first), first === 'true'].find((each) => z.safeParse(schema, each).success);
    return [[name, value] as const];
  });
  return Object.fromEntries(known);
}
