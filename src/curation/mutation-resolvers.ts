import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { StoredChange } from '../history/change.js';
import { toChange } from '../history/change.type.js';
import type { CurationContext } from './curation-context.js';
import type { MutationDefinition } from './mutation.js';
import { changeMadeBy, type Definitions } from './operation.js';

function payloadFields(change: StoredChange): object {
  const { factId, version, clientMutationId } = change;
  return { factId, version, clientMutationId: clientMutationId || null, change: toChange(change) };
}

function resolverOf({ name, description, input, payload }: MutationDefinition, definitions: Definitions) {
  @Resolver()
  class MutationResolver {
    // Nullable, so that each mutation of an operation has its own error.
    @Mutation(() => payload, { name, nullable: true, description })
    async mutate(
      // Unused: the inputs of all mutations are read from the operation together.
      @Arg('input', () => input, { description: 'What it states, and where that was read.' }) _input: object,
      @Ctx() context: CurationContext,
      @Info() info: GraphQLResolveInfo,
    ) {
      const change = await changeMadeBy(context, info, definitions);
      return Object.assign(new payload(), payloadFields(change));
    }
  }
  return MutationResolver;
}

/** A resolver class for each mutation. All mutations of an operation run in one transaction. */
export function mutationResolvers(mutations: readonly MutationDefinition[]) {
  const definitions = new Map(mutations.map((definition) => [definition.name, definition]));
  return mutations.map((definition) => resolverOf(definition, definitions));
}
