import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { toChange } from '../history/change.type.js';
import { ClientError } from '../model/errors.js';
import { ALIASES } from './aliases.js';
import type { CurationContext, Done } from './curation-context.js';
import { toWarning } from './curation-warning.type.js';
import type { MutationDefinition } from './mutation.js';
import { type Definitions, outcomeOf } from './operation.js';
import { asksPayloadFor, problemsIn } from './problem.type.js';

/** The fields of a payload without the problems, where a mutation failed. */
const NOTHING = { factId: null, version: null, clientMutationId: null, change: null, warnings: [] };

function payloadFields({ change, warnings }: Done): object {
  const { factId, version, clientMutationId } = change;
  const given = { clientMutationId: clientMutationId || null, warnings: warnings.map(toWarning) };
  return { factId, version, change: toChange(change), problems: [], ...given };
}

/**
 * What the payload of a failed mutation holds, if the operation asks for its problems.
 * @throws {ClientError} if it does not, or has none, so that nobody misses a failure.
 */
function failedFields(error: ClientError, info: GraphQLResolveInfo): object {
  const problems = problemsIn(error);
  if (problems.length > 0 && asksPayloadFor('problems', info, info.returnType, info.fieldNodes))
    return { ...NOTHING, problems };
  throw problems.length > 0 ? new ClientError(error.code, error.message, { ...error.details, problems }) : error;
}

function resolverOf({ name, description, input, payload }: MutationDefinition, definitions: Definitions) {
  @Resolver()
  class MutationResolver {
    // Nullable, so that each mutation of an operation has its own error.
    @Mutation(() => payload, { name, nullable: true, description })
    async mutate(
      // Unused: the inputs of all mutations are read from the operation together.
      @Arg('input', () => input, { description: `What it states, and where that was read. ${ALIASES}` }) _input: object,
      @Ctx() context: CurationContext,
      @Info() info: GraphQLResolveInfo,
    ) {
      const outcome = await outcomeOf(context, info, definitions);
      const failed = outcome instanceof ClientError;
      return Object.assign(new payload(), failed ? failedFields(outcome, info) : payloadFields(outcome));
    }
  }
  return MutationResolver;
}

/** A resolver class for each mutation. All mutations of an operation run in one transaction. */
export function mutationResolvers(mutations: readonly MutationDefinition[]) {
  const definitions = new Map(mutations.map((definition) => [definition.name, definition]));
  return mutations.map((definition) => resolverOf(definition, definitions));
}
