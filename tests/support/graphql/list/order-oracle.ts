import type { EntityFact } from '../../../../src/facts/fact.js';
import { entityTypes } from '../../../../src/model/entity-types.js';

export interface OrderKey {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const dictionary = new Intl.Collator('vi');

/** `BIRTH_DATE` is the property `birthDate`. */
function propertyOf(field: string): string {
  return field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function compareValues(left: unknown, right: unknown, isName: boolean): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [leftText, rightText] = [String(left), String(right)];
  if (isName) return dictionary.compare(leftText, rightText);
  return leftText < rightText ? -1 : Number(leftText > rightText);
}

function compareBy(left: EntityFact, right: EntityFact, { field, direction }: OrderKey): number {
  const property = propertyOf(field);
  const [leftValue, rightValue] = [left.properties[property], right.properties[property]];
  // What is unknown comes last, whichever the direction.
  if (leftValue === undefined || rightValue === undefined) {
    return Number(leftValue === undefined) - Number(rightValue === undefined);
  }
  const compared = compareValues(leftValue, rightValue, entityTypes[left.type].names[0] === property);
  return direction === 'ASC' ? compared : -compared;
}

/** The ids of entities in an order; ties are broken by id. */
export function idsInOrder(entities: readonly EntityFact[], keys: readonly OrderKey[]): string[] {
  const sorted = [...entities].sort(
    (left, right) =>
      keys.reduce((compared, key) => compared || compareBy(left, right, key), 0) || (left.id < right.id ? -1 : 1),
  );
  return sorted.map(({ id }) => id);
}

/** The argument `orderBy` in GraphQL. */
export function orderText(keys: readonly OrderKey[]): string {
  return `[${keys.map(({ field, direction }) => `{ field: ${field}, direction: ${direction} }`).join(', ')}]`;
}
