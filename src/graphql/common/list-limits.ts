import { type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType } from 'graphql';

// How many items a list of a request may hold, by the name of the argument or of the input field.

const LIMIT = 100;

const limits: ReadonlyMap<string, number> = new Map([
  ['evidence', 50],
  ['ids', 500],
  ['orderBy', 4],
  ['withdrawnEvidence', 50],
]);

export function listLimitOf(name: string): number {
  return limits.get(name) ?? LIMIT;
}

interface Taken {
  readonly name: string;
  readonly type: GraphQLInputType;
  description?: string | null | undefined;
}

/** Everything that a schema takes: its arguments and the fields of its inputs. */
export function takenBy(schema: GraphQLSchema): readonly Taken[] {
  return Object.values(schema.getTypeMap()).flatMap((type): readonly Taken[] => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type)) return Object.values(type.getFields());
    return 'getFields' in type ? Object.values(type.getFields()).flatMap(({ args }) => args) : [];
  });
}

export function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** «At most 100» or «1 to 50 places» in a description. */
const TOLD = /\b(?:at most|to) (\d+)\b/i;

/** How many items the description of a list says that it takes; undefined if it does not. */
export function toldLimit({ description }: Taken): number | undefined {
  const told = TOLD.exec(description ?? '')?.[1];
  return told === undefined ? undefined : Number(told);
}

/** Says in the description of each list how many items it may hold. Some questions take fewer, and say so themselves. */
export function tellListLimits(schema: GraphQLSchema): GraphQLSchema {
  for (const taken of takenBy(schema)) {
    if (!isList(taken.type) || toldLimit(taken) !== undefined) continue;
    taken.description = `${taken.description} At most ${listLimitOf(taken.name)}.`;
  }
  return schema;
}
