import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { type Field, fieldsOf } from '../graphql/schema-fields.js';

/** The arguments that a field requires, by the name of the field or of an argument. */
export type Given = Readonly<Record<string, string>>;

interface Reached {
  readonly type: GraphQLNamedType;
  /** Puts a selection on the type into a whole query. */
  readonly query: (selection: string) => string;
}

/** The value of a required argument; undefined for one that nothing is known of. */
function valueFor({ name: field }: Field, argument: GraphQLArgument, given: Given): string | undefined {
  const type = getNamedType(argument.type);
  return (
    given[`${field}.${argument.name}`] ??
    given[argument.name] ??
    (isEnumType(type) ? type.getValues()[0]?.name : undefined)
  );
}

/** The arguments of a field as text; undefined if one is required that nothing is known of. */
function argumentsOf(field: Field, given: Given): string | undefined {
  const required = field.args.filter(isRequiredArgument);
  const texts = required.map((argument) => valueFor(field, argument, given)?.replace(/^/, `${argument.name}: `));
  if (texts.includes(undefined)) return undefined;
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** The leaves of a type and what kinds of objects stand below it. */
function shallow(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  const leaves = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
  return ` { __typename ${leaves.map(({ name, args }) => (args.length > 0 ? '' : name)).join(' ')} }`;
}

/**
 * Queries which together ask every field of a schema, each type where it is reached first.
 * @returns The queries, and the fields which none of them asks, as `Type.field`.
 */
export function everyField(schema: GraphQLSchema, given: Given): { queries: string[]; unasked: string[] } {
  const root = schema.getQueryType();
  if (!root) throw new TypeError('The schema has no queries.');
  const [queries, unasked]: [string[], string[]] = [[], []];
  const seen = new Set<string>([root.name]);
  const waiting: Reached[] = [{ type: root, query: (selection) => `{ ${selection} }` }];
  const reach = (type: GraphQLNamedType, query: Reached['query']) => {
    if (seen.has(type.name) || isLeafType(type)) return;
    seen.add(type.name);
    waiting.push({ type, query });
  };
  for (const { type, query } of waiting) {
    for (const field of fieldsOf(type)) {
      const args = argumentsOf(field, given);
      if (args === undefined) {
        unasked.push(`${type.name}.${field.name}`);
        continue;
      }
      const named = getNamedType(field.type);
      queries.push(query(`${field.name}${args}${shallow(named)}`));
      reach(named, (selection) => query(`${field.name}${args} { __typename ${selection} }`));
    }
    if (!isAbstractType(type)) continue;
    for (const possible of schema.getPossibleTypes(type)) {
      reach(possible, (selection) => query(`... on ${possible.name} { ${selection} }`));
    }
  }
  return { queries, unasked };
}
