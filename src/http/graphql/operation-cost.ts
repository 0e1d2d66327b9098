import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { listSizeOf, readsOf } from '../../graphql/common/list-size.js';
import { DEFAULT_PAGE_SIZE } from '../../graphql/common/page.js';
import type { Variables } from '../../graphql/execution/complete.js';
import { fragmentsOf } from '../../graphql/execution/fragments.js';

/** How many objects a response may contain. */
export const COST_BUDGET = 50_000;

/** The cost of an operation, and its most expensive field. */
export interface OperationCost {
  readonly total: number;
  /** The most expensive root field. */
  readonly costliest: string;
}

/** The arguments that limit the length of a list. */
const SIZE_ARGUMENTS = ['first', 'last', 'count'] as const;

const sizing: ReadonlySet<string> = new Set([...SIZE_ARGUMENTS, 'ids', 'descriptions']);

function hasSize({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => sizing.has(name));
}

function sizeOf(field: GraphQLField<unknown, unknown>, args: Variables): number | undefined {
  const { ids, descriptions } = args;
  const asked = ids ?? descriptions;
  if (Array.isArray(asked) && isListType(getNullableType(field.type))) return asked.length;
  for (const name of SIZE_ARGUMENTS) {
    const size = args[name];
    if (typeof size === 'number') return Math.max(0, size);
  }
  return field.args.some(({ name }) => name === 'first') ? DEFAULT_PAGE_SIZE : undefined;
}

/**
 * Estimates, before the operation runs, how many objects the response may contain: page sizes multiply down the levels,
 * fields of scalars are free, unless they read objects themselves. Fragments count wherever they are spread.
 */
class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments: ReturnType<typeof fragmentsOf>;
  readonly #fragmentCosts = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = fragmentsOf(document);
  }

  /**
   * The cost of each part of a selection, with its display name.
   * @param sizeAbove How many objects the parent field was asked for, if it is not a list itself: a connection or a
   * subgraph.
   */
  parts(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    sizeAbove: number | undefined,
  ): [string, number][] {
    return selections.map((selection) => this.#part(type, selection, sizeAbove));
  }

  #part(type: GraphQLCompositeType, selection: SelectionNode, sizeAbove: number | undefined): [string, number] {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection.alias?.value ?? selection.name.value, this.#field(type, selection, sizeAbove)];
      case Kind.INLINE_FRAGMENT: {
        const narrowed = this.#narrowed(type, selection.typeCondition?.name.value);
        return [`... on ${narrowed.name}`, this.#sum(narrowed, selection.selectionSet, sizeAbove)];
      }
      case Kind.FRAGMENT_SPREAD:
        return [`...${selection.name.value}`, this.#fragment(selection.name.value, type, sizeAbove)];
    }
  }

  #sum(type: GraphQLCompositeType, selections: SelectionSetNode, sizeAbove: number | undefined): number {
    return this.parts(type, selections, sizeAbove).reduce((sum, [, cost]) => sum + cost, 0);
  }

  /** Counts a fragment once for each page size; nested spreads would otherwise take exponential time. */
  #fragment(name: string, type: GraphQLCompositeType, sizeAbove: number | undefined): number {
    const fragment = this.#fragments[name];
    if (fragment === undefined) return 0;
    const key = `${name} ${sizeAbove}`;
    const known = this.#fragmentCosts.get(key);
    if (known !== undefined) return known;
    const narrowed = this.#narrowed(type, fragment.typeCondition.name.value);
    const cost = this.#sum(narrowed, fragment.selectionSet, sizeAbove);
    this.#fragmentCosts.set(key, cost);
    return cost;
  }

  #narrowed(type: GraphQLCompositeType, name: string | undefined): GraphQLCompositeType {
    const narrowed = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(narrowed) ? narrowed : type;
  }

  #field(type: GraphQLCompositeType, node: FieldNode, sizeAbove: number | undefined): number {
    const definition = this.#definitionOf(type, node.name.value);
    if (definition === undefined) return 0;
    if (node.selectionSet === undefined) return readsOf(definition);
    const below = getNamedType(definition.type);
    if (!isCompositeType(below)) return 0;
    const size = hasSize(definition)
      ? sizeOf(definition, getArgumentValues(definition, node, { ...this.#variables }))
      : undefined;
    const isList = isListType(getNullableType(definition.type));
    const times = isList ? (size ?? listSizeOf(definition, sizeAbove)) : 1;
    // A size argument applies to the fields between it and its list, not to the objects of that list.
    return times * (1 + this.#sum(below, node.selectionSet, isList ? undefined : size));
  }

  #definitionOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    return isObjectType(type) || (isAbstractType(type) && 'getFields' in type) ? type.getFields()[name] : undefined;
  }
}

/** The cost of an operation with given variables. Introspection is free, as it reads no data. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationCost {
  const root: GraphQLObjectType | null | undefined = schema.getRootType(operation.operation);
  if (!root) return { total: 0, costliest: '' };
  const counter = new CostCounter(schema, document, variables);
  let total = 0;
  let most = -1;
  let costliest = '';
  for (const [name, cost] of counter.parts(root, operation.selectionSet, undefined)) {
    total += cost;
    if (cost > most) [most, costliest] = [cost, name];
  }
  return { total, costliest };
}
