import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { toChange } from '../history/change.type.js';
import { changingMutations } from './changing-mutations.js';
import { entityMutations } from './entity-mutations.js';
import { factMutations } from './fact-mutations.js';
import { judgementMutations } from './judgement/judgement.mutations.js';
import { merge } from './merge/merge.mutation.js';
import { split } from './merge/split.mutation.js';
import type { MutationDefinition } from './mutation.js';
import { changeMadeBy } from './operation.js';
import { recordClaim } from './record-claim.js';
import { retract } from './retract.js';

const definitions: ReadonlyMap<string, MutationDefinition> = new Map(
  [
    ...entityMutations,
    ...factMutations,
    ...changingMutations,
    recordClaim,
    retract,
    merge,
    split,
    ...judgementMutations,
  ].map((definition) => [definition.name, definition]),
);

/** Answers all mutations of facts: each a method made of its definition. */
@Resolver()
export class CurationResolver {}

async function answer({ payload }: MutationDefinition, context: Context, info: GraphQLResolveInfo): Promise<object> {
  const change = await changeMadeBy(context, info, definitions);
  const { factId, version, clientMutationId } = change;
  return Object.assign(new payload(), {
    factId,
    version,
    clientMutationId: clientMutationId || null,
    change: toChange(change),
  });
}

function addMutation(definition: MutationDefinition): void {
  const { name, description, input, payload } = definition;
  const { prototype } = CurationResolver;
  const method = (_: unknown, context: Context, info: GraphQLResolveInfo) => answer(definition, context, info);
  const descriptor: PropertyDescriptor = { value: method, configurable: true };
  Object.defineProperty(prototype, name, descriptor);
  Arg('input', () => input, { description: 'What it states, and where that was read.' })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  // Nullable, so that each mutation of an operation tells its own error.
  Mutation(() => payload, { nullable: true, description })(prototype, name, descriptor);
}

for (const definition of definitions.values()) addMutation(definition);
