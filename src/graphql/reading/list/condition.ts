import { and as conjunction } from '../../../store/fragments.js';
import type { RelationDefinition } from './filter-definition.js';

/** A compiled filter: what the properties of an entity say of it as one text of Cypher, the rest as operations on sets. */
export type Condition =
  | { readonly kind: 'properties'; readonly text: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | RelatedCondition;

/** That an entity has a relationship that fits, at the requested time, to an entity that fits. */
export interface RelatedCondition {
  readonly kind: 'related';
  readonly relation: RelationDefinition;
  /** The condition on the relationship `r` between the entity `n` and the other one, `m`. */
  readonly onRelationship: string;
  /** The condition on the other entity. */
  readonly onOther: Condition;
}

type Properties = Extract<Condition, { kind: 'properties' }>;

export const TRUE: Properties = { kind: 'properties', text: 'true' };
export const FALSE: Properties = { kind: 'properties', text: 'false' };

function isProperties(condition: Condition): condition is Properties {
  return condition.kind === 'properties';
}

/** Whether every entity fits, or none, which needs no reading. */
export const isAlways = (condition: Condition) => isProperties(condition) && condition.text === TRUE.text;
export const isNever = (condition: Condition) => isProperties(condition) && condition.text === FALSE.text;

/** All of the conditions; those on properties become one, which a store tests in one read. */
export function all(conditions: readonly Condition[]): Condition {
  if (conditions.some(isNever)) return FALSE;
  const texts = conditions.filter(isProperties).map(({ text }) => text);
  const others = conditions.filter((condition) => !isProperties(condition));
  const text = conjunction(texts);
  const parts = text === TRUE.text ? others : [{ kind: 'properties', text } as const, ...others];
  const [first = TRUE] = parts;
  return parts.length <= 1 ? first : { kind: 'and', parts };
}

/** Any of the conditions; those on properties become one. */
export function any(conditions: readonly Condition[]): Condition {
  if (conditions.some(isAlways)) return TRUE;
  const possible = conditions.filter((condition) => !isNever(condition));
  const texts = possible.filter(isProperties).map(({ text }) => `(${text})`);
  const others = possible.filter((condition) => !isProperties(condition));
  const parts =
    texts.length === 0 ? others : [{ kind: 'properties', text: `(${texts.join(' OR ')})` } as const, ...others];
  const [first = FALSE] = parts;
  return parts.length <= 1 ? first : { kind: 'or', parts };
}

export function not(condition: Condition): Condition {
  if (isAlways(condition)) return FALSE;
  if (isNever(condition)) return TRUE;
  return isProperties(condition)
    ? { kind: 'properties', text: `NOT (${condition.text})` }
    : { kind: 'not', part: condition };
}

/** That an entity has a relationship and another end that fit. */
export function related(relation: RelationDefinition, onRelationship: string, onOther: Condition): Condition {
  if (onRelationship === FALSE.text || isNever(onOther)) return FALSE;
  return { kind: 'related', relation, onRelationship, onOther };
}
