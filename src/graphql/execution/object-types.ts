import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/** The object type of the instances of each class. */
export type ObjectTypes = ReadonlyMap<unknown, GraphQLObjectType>;

/** The object types of a built schema by the classes they were declared with. */
export function objectTypesOf(schema: GraphQLSchema): ObjectTypes {
  const declared = getMetadataStorage().objectTypes;
  return new Map(
    declared.flatMap(({ name, target }) => {
      const type = schema.getType(name);
      return isObjectType(type) ? [[target, type]] : [];
    }),
  );
}
