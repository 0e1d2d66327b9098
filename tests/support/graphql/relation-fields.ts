import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { createSchema } from '../../../src/service/schema.js';
import { type Field, fieldsOf, takesTime } from './schema-fields.js';

const schema = await createSchema();

function implementsOne(type: GraphQLNamedType | undefined, name: string): boolean {
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === name);
}

function edgeOf({ type }: Field): GraphQLNamedType | undefined {
  const edges = fieldsOf(getNamedType(type)).find(({ name }) => name === 'edges');
  return edges && getNamedType(edges.type);
}

/** The fields of an entity type that list facts at a time. */
export function relationFields(typeName: string): string[] {
  const type = schema.getType(typeName);
  const fields = type === undefined ? [] : fieldsOf(type).filter(takesTime);
  return fields.filter((field) => implementsOne(edgeOf(field), 'FactEdge')).map(({ name }) => name);
}

/** The fields of the query that list entities at a time, without those that narrow another by type. */
export function listFields(): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(takesTime);
  return fields.filter((field) => field.args.some(({ name }) => name === 'filter')).map(({ name }) => name);
}
