import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { mutationResolvers } from '../curation/mutation-resolvers.js';
import { mutations } from '../curation/mutations.js';
import { curationResolvers } from '../curation/resolvers.js';
import { publishedDirectives } from '../graphql/common/directives.js';
import { tellListLimits } from '../graphql/common/list-limits.js';
import { entityResolvers, typesBehindInterfaces } from '../graphql/entities/resolvers.js';
import { rememberOrigins } from '../graphql/execution/direct-resolvers.js';
import { questionResolvers } from '../graphql/questions/resolvers.js';
import { historyResolvers } from '../history/resolvers.js';

const resolvers = [
  ...entityResolvers,
  ...questionResolvers,
  ...historyResolvers,
  ...curationResolvers,
  ...mutationResolvers(mutations),
] as const;

/** Builds the GraphQL schema from its classes. */
export async function createSchema(): Promise<GraphQLSchema> {
  rememberOrigins();
  const schema = await buildSchema({
    resolvers: [...resolvers],
    orphanedTypes: typesBehindInterfaces,
    directives: [...publishedDirectives],
    // Arguments are checked where they are used, by errors that name the field; TypeGraphQL needs class-validator.
    validate: false,
  });
  return tellListLimits(schema);
}
