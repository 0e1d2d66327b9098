import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Variables } from '../../graphql/execution/complete.js';
import { fragmentsOf } from '../../graphql/execution/fragments.js';
import { searchLimits } from '../../graphql/questions/path/budget.js';
import type { Sizes } from '../../graphql/questions/statistics/graph-sizes.js';
import { type Touched, touchedByAll } from '../touched-budget.js';

interface Price {
  /** About how many entities and relationships the store touches. */
  touched(args: Variables, sizes: Sizes, field: GraphQLField<unknown, unknown>): number;
  /** How to ask for less. */
  readonly cheaper: string;
}

/** As many relationships as a large hub of a graph of usual size has. */
const RELATIONSHIPS_OF_A_HUB = 2500;
/** An item of a timeline is dated, put into words and sorted, which takes as long as touching ten relationships. */
const WEIGHT_OF_AN_ITEM = 10;
const RELATIONSHIPS_OF_AN_ENTITY = 25;
/** Of all facts, those of one relation. */
const SHARE_OF_A_RELATION = 1 / 4;

const relationWords: ReadonlySet<string> = new Set(['some', 'every', 'none']);

const length = (value: unknown) => (Array.isArray(value) ? value.length : 1);
const number = (value: unknown) => (typeof value === 'number' ? value : 1);
const hub = ({ facts }: Sizes) => Math.min(facts, RELATIONSHIPS_OF_A_HUB);

/** Whether it is made of conditions; a list of values is one condition. */
function isComposed(value: unknown): value is object {
  return Array.isArray(value) ? value.some(isComposed) : typeof value === 'object' && value !== null;
}

/** Each condition meets the entities of the list, each on what is related also the relationships of that relation. */
function touchedByFilter(filter: unknown, entities: number, relation: number): number {
  if (!isComposed(filter)) return entities;
  return Object.entries(filter).reduce((sum, [name, value]) => {
    const inside = touchedByFilter(value, entities, relation);
    return sum + inside + (relationWords.has(name) ? relation : 0);
  }, 0);
}

function touchedByList({ filter, orderBy }: Variables, sizes: Sizes, { type }: GraphQLField<unknown, unknown>): number {
  const name = getNamedType(type).name.replace(/Connection$/, '');
  const relation = Math.round(sizes.facts * SHARE_OF_A_RELATION);
  const orders = Array.isArray(orderBy) ? orderBy.filter((order: Variables) => order['count'] != null).length : 0;
  return (filter == null ? 0 : touchedByFilter(filter, sizes.of(name), relation)) + orders * relation;
}

const listPrice: Price = {
  touched: touchedByList,
  cheaper: 'name fewer conditions, above all fewer on what is related, or begin at the related entity',
};

/** The questions whose store calls grow with the graph. The others touch what they answer. */
const prices: Readonly<Record<string, Price>> = {
  search: {
    touched: ({ first }, sizes) => sizes.searched('Entity', number(first)),
    cheaper: 'send fewer searches in one operation',
  },
  match: {
    touched: ({ descriptions }, sizes) => length(descriptions) * sizes.of('Official'),
    cheaper: 'describe fewer officials in one operation',
  },
  timeline: {
    touched: ({ ids }, sizes) => length(ids) * hub(sizes) * WEIGHT_OF_AN_ITEM,
    cheaper: 'name fewer `ids`, or send fewer timelines in one operation',
  },
  path: {
    touched: (_, { facts }) => Math.min(facts, searchLimits.relationships),
    cheaper: 'send fewer searches for paths in one operation',
  },
  commonConnections: {
    touched: ({ ids }, sizes) => length(ids) * hub(sizes),
    cheaper: 'name fewer `ids`',
  },
  neighborhood: {
    touched: ({ first }, { facts }) => Math.min(facts, number(first) * RELATIONSHIPS_OF_AN_ENTITY),
    cheaper: 'ask for a smaller `first`',
  },
  conflicts: {
    touched: (_, { facts }) => facts,
    cheaper: 'name the `kinds`, or send it once in one operation',
  },
  facts: {
    touched: ({ entity }, sizes) => (entity == null ? sizes.facts : hub(sizes)),
    cheaper: 'name the `entity`, or send fewer lists of facts in one operation',
  },
  statistics: { touched: (_, { facts }) => facts, cheaper: 'send it once in one operation' },
};

const touchingArguments: ReadonlySet<string> = new Set(['filter', 'orderBy']);

function priceOf(node: FieldNode): Price | undefined {
  const name = node.name.value;
  if (Object.hasOwn(prices, name)) return prices[name];
  // A page of a whole list is read in the order of an index.
  return node.arguments?.some((argument) => touchingArguments.has(argument.name.value)) ? listPrice : undefined;
}

interface PricedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly price: Price;
}

/** The fields of the root that have a price; those of a fragment once, however often it is spread. */
export function pricedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PricedField[] {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();
  const within = ({ selections }: SelectionSetNode): PricedField[] =>
    selections.flatMap((node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) return within(node.selectionSet);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[node.name.value];
        if (fragment === undefined || seen.has(node.name.value)) return [];
        seen.add(node.name.value);
        return within(fragment.selectionSet);
      }
      const definition = fields[node.name.value];
      const price = priceOf(node);
      return definition === undefined || price === undefined ? [] : [{ node, definition, price }];
    });
  return within(operation.selectionSet);
}

/** Estimates, before the operation runs, what the store must touch for it. */
export function touchedBy(priced: readonly PricedField[], variables: Variables, sizes: Sizes): Touched {
  const parts = priced.map(({ node, definition, price }) => ({
    name: node.alias?.value ?? node.name.value,
    touched: price.touched(getArgumentValues(definition, node, { ...variables }), sizes, definition),
    cheaper: price.cheaper,
    // The sets that lists are made of take turns at the store, and questions share them.
    computes: price !== listPrice,
  }));
  return touchedByAll(parts);
}
