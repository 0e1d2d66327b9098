import { createHash, randomUUID } from 'node:crypto';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { type Role, requireRole, type Viewer } from '../access/viewer.js';
import type { Context } from '../graphql/context.js';
import type { StoredChange } from '../history/change.js';
import { ClientError } from '../model/errors.js';
import { type Input, readCommon } from './common-input.js';
import type { CurationContext, Outcomes } from './curation-context.js';
import { executeMutation, type Request } from './execute-mutation.js';
import type { MutationDefinition } from './mutation.js';
import { Problems } from './problems.js';

// All mutations of an operation run in one transaction as soon as the first field is resolved; each field then returns
// its own outcome. So no mutation reports success before all are written, fields below a mutation read what was
// written, and a store that retries the transaction repeats all of it.

/** All mutations by name. */
export type Definitions = ReadonlyMap<string, MutationDefinition>;

interface RequestedMutation {
  readonly key: string;
  readonly role: Role;
  readonly request: Request;
}

function hash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The id of a change: the same for a retry by the same viewer, random without a `clientMutationId`. */
function changeIdOf({ kind, id }: Viewer, clientMutationId: string | undefined): string {
  return clientMutationId === undefined ? randomUUID() : hash(kind, id, clientMutationId);
}

function requestOf(definition: MutationDefinition, input: Input, viewer: Viewer): Request {
  const problems = new Problems(input);
  const common = readCommon(problems, input, definition);
  return {
    mutation: definition.name,
    viewer,
    changeId: changeIdOf(viewer, common.clientMutationId),
    fingerprint: hash(definition.name, input),
    common,
    input,
    plan: definition.plan(input, common.evidence, problems),
    problems,
  };
}

/** The mutations of an operation in order, with their arguments as coerced by GraphQL. */
function mutationsOf(info: GraphQLResolveInfo, viewer: Viewer, definitions: Definitions): RequestedMutation[] {
  const type: GraphQLObjectType = info.parentType;
  const { schema, fragments, variableValues, operation } = info;
  const fields = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
  return [...fields].flatMap(([key, [node]]) => {
    const field = node && type.getFields()[node.name.value];
    const definition = definitions.get(field?.name ?? '');
    if (node === undefined || field === undefined || definition === undefined) return [];
    const { input } = getArgumentValues(field, node, variableValues);
    return [{ key, role: definition.role ?? 'editor', request: requestOf(definition, Object(input), viewer) }];
  });
}

/** Thrown for the first mutation that fails, to roll back the earlier ones. */
class OperationFailure extends Error {
  constructor(
    readonly key: string,
    override readonly cause: ClientError,
  ) {
    super(cause.message);
  }
}

async function executeMutationAt({ store }: Context, mutations: readonly RequestedMutation[]): Promise<Outcomes> {
  return store.writeExclusively(async (transaction) => {
    const changes = new Map<string, StoredChange>();
    // Created inside the work: when the store retries, nothing has been changed yet.
    const changedFacts = new Set<string>();
    for (const { key, request } of mutations) {
      try {
        changes.set(key, await executeMutation(transaction, request, changedFacts));
      } catch (thrown) {
        throw thrown instanceof ClientError ? new OperationFailure(key, thrown) : thrown;
      }
    }
    return changes;
  });
}

/** The outcomes if a mutation failed: its own error, and ROLLED_BACK for all others. */
function failedOutcomes(mutations: readonly RequestedMutation[], { key: failed, cause }: OperationFailure): Outcomes {
  const message = `Nothing was written: \`${failed}\`, of the same operation, failed.`;
  return new Map(
    mutations.map(({ key }) => [key, key === failed ? cause : new ClientError('ROLLED_BACK', message, { failed })]),
  );
}

async function runOperation(context: Context, info: GraphQLResolveInfo, definitions: Definitions): Promise<Outcomes> {
  requireRole(context.viewer, 'editor');
  const mutations = mutationsOf(info, context.viewer, definitions);
  for (const { role } of mutations) requireRole(context.viewer, role);
  try {
    return await executeMutationAt(context, mutations);
  } catch (thrown) {
    if (!(thrown instanceof OperationFailure)) throw thrown;
    return failedOutcomes(mutations, thrown);
  }
}

/**
 * The change made by one mutation of an operation, or the reason why it, or another of the operation, failed.
 * @throws {ClientError} FORBIDDEN before anything is read.
 */
export async function outcomeOf(
  context: CurationContext,
  info: GraphQLResolveInfo,
  definitions: Definitions,
): Promise<StoredChange | ClientError> {
  context.transaction.outcomes ??= runOperation(context, info, definitions);
  const outcome = (await context.transaction.outcomes).get(String(info.path.key));
  if (outcome === undefined) throw new TypeError('A mutation has no outcome.');
  return outcome;
}
