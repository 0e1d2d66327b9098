import type { TenureDates } from '../../model/as-of.js';
import { type DerivedBounds, derivedBoundNames } from '../../model/exclusion.js';
import { tenureTypes } from '../../model/periods.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import type { StoredProperties } from '../entity-record.js';
import type { Fact, RelationshipFact } from '../fact.js';
import { isRelationshipFact } from '../fact.js';
import { storedRelationship } from '../stored-fact.js';

/** A tenure whose bounds are derived from other facts. */
export interface BoundedTenure {
  readonly fact: RelationshipFact;
  /** The bounds stored beside it; undefined if they were not read. */
  readonly stored: DerivedBounds | undefined;
}

interface TenureRow {
  readonly type: RelationshipType;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: StoredProperties;
}

const typesOfTenures: ReadonlySet<RelationshipType> = new Set(tenureTypes);

export function isTenure(fact: Fact): fact is RelationshipFact {
  return isRelationshipFact(fact) && typesOfTenures.has(fact.type);
}

/** The derived bounds among the stored properties of a relationship. */
export function storedBounds(properties: StoredProperties): DerivedBounds {
  return Object.fromEntries(
    derivedBoundNames.flatMap((name) => {
      const value = properties[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

export function tenureOfRow(row: TenureRow): BoundedTenure {
  return { fact: storedRelationship(row), stored: storedBounds(row.properties) };
}

/** The dates of a fact, which `checkFact` or a stored fact has checked. */
export function datesOfTenure({ properties }: RelationshipFact): TenureDates {
  return properties;
}
