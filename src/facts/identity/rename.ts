import { referenceTypes } from '../../model/references.js';
import type { Fact, RelationshipFact } from '../fact.js';

/** The replacement of an id by another. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

type Properties = Fact['properties'];

function renamedId(value: unknown, { from, to }: Renaming): unknown {
  return value === from ? to : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Renames the id in a value of a property: an id, or a topic with the id of who raised it. */
export function renamedItem(property: string, item: unknown, renaming: Renaming): unknown {
  if (Object.hasOwn(referenceTypes, property)) return renamedId(item, renaming);
  if (property !== 'topics' || !isObject(item) || !('raisedBy' in item)) return item;
  return { ...item, raisedBy: renamedId(item.raisedBy, renaming) };
}

function renamedValue(property: string, value: unknown, renaming: Renaming): unknown {
  if (!Array.isArray(value)) return renamedItem(property, value, renaming);
  const items: unknown[] = value.map((item: unknown) => renamedItem(property, item, renaming));
  // Two positions that were merged are one in `actingIn`.
  return Object.hasOwn(referenceTypes, property) ? [...new Set(items)] : items;
}

function renamedProperties(properties: Properties, renaming: Renaming): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([property, value]) => [property, renamedValue(property, value, renaming)]),
  );
}

/** Renames an entity in the properties of a fact, but not in its ends and its id. */
export function renamedReferences<F extends Fact>(fact: F, renaming: Renaming): F {
  return { ...fact, properties: renamedProperties(fact.properties, renaming) };
}

/** Renames an entity in a relationship: in its ends, its id and its properties. */
export function rehomed(fact: RelationshipFact, renaming: Renaming): RelationshipFact {
  const [fromId, toId] = [fact.fromId, fact.toId].map((id) => (id === renaming.from ? renaming.to : id));
  const { properties } = renamedReferences(fact, renaming);
  const further = fact.id.split('/').slice(3);
  const ends = { fromId: fromId ?? fact.fromId, toId: toId ?? fact.toId };
  return { ...fact, ...ends, id: [ends.fromId, fact.type, ends.toId, ...further].join('/'), properties };
}

/** The suffix for the id of a moved relationship whose id the survivor has already. */
export function keyOf(mergedId: string): string {
  return mergedId.slice(mergedId.indexOf(':') + 1);
}
