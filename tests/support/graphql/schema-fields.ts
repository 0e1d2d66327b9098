import { type GraphQLField, type GraphQLNamedType, isInterfaceType, isObjectType } from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The fields of a type; none if it is no object and no interface. */
export function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** True for a field whose answer depends on the time it is asked about. */
export function takesTime({ args }: Field): boolean {
  return args.some(({ name }) => name === 'asOf');
}
