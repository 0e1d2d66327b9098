import { referenceTypes } from '../../model/references.js';
import type { Fact, RelationshipFact } from '../fact.js';

/** An id, and the one that stands in its place. */
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

/** One value of a property, with the id it names renamed: an id, or a topic that somebody raised. */
export function renamedItem(property: string, item: unknown, renaming: Renaming): unknown {
  if (Object.hasOwn(referenceTypes, property)) return renamedId(item, renaming);
  if (property !== 'topics' || !isObject(item) || !('raisedBy' in item)) return item;
  return { ...item, raisedBy: renamedId(item.raisedBy, renaming) };
}

function renamedValue(property: string, value: unknown, renaming: Renaming): unknown {
  if (!Array.isArray(value)) return renamedItem(property, value, renaming);
  const items: unknown[] = value.map((item: unknown) => renamedItem(property, item, renaming));
  // Who acted in two positions that are one acted in one.
  return Object.hasOwn(referenceTypes, property) ? [...new Set(items)] : items;
}

function renamedProperties(properties: Properties, renaming: Renaming): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([property, value]) => [property, renamedValue(property, value, renaming)]),
  );
}

/** A fact of which the properties name another entity in the place of one; its ends and its id stay. */
export function renamedReferences<F extends Fact>(fact: F, renaming: Renaming): F {
  return { ...fact, properties: renamedProperties(fact.properties, renaming) };
}

/** A relationship with another entity in the place of one: at its ends, in its id and in what it names. */
export function rehomed(fact: RelationshipFact, renaming: Renaming): RelationshipFact {
  const [fromId, toId] = [fact.fromId, fact.toId].map((id) => (id === renaming.from ? renaming.to : id));
  const { properties } = renamedReferences(fact, renaming);
  const further = fact.id.split('/').slice(3);
  const ends = { fromId: fromId ?? fact.fromId, toId: toId ?? fact.toId };
  return { ...fact, ...ends, id: [ends.fromId, fact.type, ends.toId, ...further].join('/'), properties };
}

/** The word that tells a relationship of a merged entity apart from one that the other had already. */
export function keyOf(mergedId: string): string {
  return mergedId.slice(mergedId.indexOf(':') + 1);
}
