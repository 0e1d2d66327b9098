import { createHash, randomUUID } from 'node:crypto';
import type { GraphQLInputType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { type Role, requireRole, type Viewer } from '../access/viewer.js';
import type { Context } from '../graphql/context.js';
import type { StoredChange } from '../history/change.js';
import { ClientError } from '../model/errors.js';
import type { QueryRunner } from '../store/store.js';
import { type Made, withIds } from './aliases.js';
import { type Input, readCommon } from './common-input.js';
import type { CurationContext, Done, Outcomes } from './curation-context.js';
import { executeMutation, type Request } from './execute-mutation.js';
import type { MutationDefinition } from './mutation.js';
import { asksPayloadFor } from './problem.type.js';
import { Problems } from './problems.js';
import { readWarnings, type Warning } from './warnings.js';

// All mutations of an operation run in one transaction as soon as the first field is resolved; each field then returns
// its own outcome. So no mutation reports success before all are written, fields below a mutation read what was
// written, and a store that retries the transaction repeats all of it.

/** All mutations by name. */
export type Definitions = ReadonlyMap<string, MutationDefinition>;

/** A mutation as it was asked for. */
interface RequestedMutation {
  readonly key: string;
  readonly definition: MutationDefinition;
  readonly role: Role;
  readonly input: Input;
  readonly inputType: GraphQLInputType;
  /** Whether the payload is asked for `warnings`: nobody waits for what nobody reads. */
  readonly warns: boolean;
  /** The id of its change, which stays the same when the store tries the transaction again. */
  readonly changeId: string;
}

function hash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The id of a change: the same for a retry by the same viewer, random without a `clientMutationId`. */
function changeIdOf({ kind, id }: Viewer, { clientMutationId }: Input): string {
  return typeof clientMutationId === 'string' ? hash(kind, id, clientMutationId) : randomUUID();
}

/**
 * A mutation with all that its input determines. The fingerprint is of the input with the ids that earlier mutations made:
 * a retry of the operation has the same, and one that means another fact by the same name has not.
 * @throws {ClientError} BAD_USER_INPUT if it names an earlier mutation that there is not.
 */
function requestOf(mutation: RequestedMutation, viewer: Viewer, made: Made): Request {
  const { definition, input: given, inputType, changeId } = mutation;
  const problems = new Problems(given);
  const input = withIds(inputType, given, made, problems);
  const common = readCommon(problems, input, definition);
  const plan = definition.plan(input, common.evidence, problems, viewer);
  const fingerprint = hash(definition.name, input);
  const inputs = { input: given, resolved: input };
  return { mutation: definition.name, viewer, changeId, fingerprint, common, ...inputs, plan, problems };
}

/** The mutations of an operation in order, with their arguments as coerced by GraphQL. */
function mutationsOf(info: GraphQLResolveInfo, viewer: Viewer, definitions: Definitions): RequestedMutation[] {
  const type: GraphQLObjectType = info.parentType;
  const { schema, fragments, variableValues, operation } = info;
  const fields = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
  return [...fields].flatMap(([key, nodes]) => {
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    const definition = definitions.get(field?.name ?? '');
    if (node === undefined || field === undefined || definition === undefined) return [];
    const inputType = field.args.find(({ name }) => name === 'input')?.type;
    if (inputType === undefined) throw new TypeError(`${field.name} takes no input.`);
    const input: Input = Object(getArgumentValues(field, node, variableValues)['input']);
    const changeId = changeIdOf(viewer, input);
    const warns = asksPayloadFor('warnings', info, field.type, nodes);
    return [{ key, definition, role: definition.role ?? 'editor', input, inputType, warns, changeId }];
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

/** The warnings of the mutations that are asked for them, of the graph as all of them leave it. */
async function readAllWarnings(
  transaction: QueryRunner,
  mutations: readonly RequestedMutation[],
  inputs: ReadonlyMap<string, Input>,
): Promise<Map<string, readonly Warning[]>> {
  const warnings = new Map<string, readonly Warning[]>();
  for (const { key, warns, changeId, definition, input } of mutations) {
    if (!warns) continue;
    const { fieldOf } = definition;
    warnings.set(key, await readWarnings(transaction, changeId, { input: inputs.get(key) ?? input, fieldOf }));
  }
  return warnings;
}

async function executeMutations(
  { store, viewer }: Context,
  mutations: readonly RequestedMutation[],
): Promise<Outcomes> {
  return store.writeExclusively(async (transaction) => {
    // Created inside the work: when the store retries, nothing has been made or changed yet.
    const changes = new Map<string, StoredChange>();
    const made = new Map<string, string>();
    const changedFacts = new Set<string>();
    const inputs = new Map<string, Input>();
    for (const mutation of mutations) {
      const { key } = mutation;
      try {
        const request = requestOf(mutation, viewer, made);
        const change = await executeMutation(transaction, request, changedFacts);
        inputs.set(key, request.resolved);
        changes.set(key, change);
        made.set(key, change.factId);
      } catch (thrown) {
        throw thrown instanceof ClientError ? new OperationFailure(key, thrown) : thrown;
      }
    }
    const warnings = await readAllWarnings(transaction, mutations, inputs);
    return new Map([...changes].map(([key, change]) => [key, { change, warnings: warnings.get(key) ?? [] }]));
  });
}

/** The outcomes if a mutation failed: its own error, and ROLLED_BACK for all others. */
function failedOutcomes(mutations: readonly RequestedMutation[], { key: failed, cause }: OperationFailure): Outcomes {
  const message = `Nothing was written: \`${failed}\`, of the same operation, failed.`;
  return new Map(
    mutations.map(({ key }) => [key, key === failed ? cause : new ClientError('ROLLED_BACK', message, { failed })]),
  );
}

async function runOperation(
  context: CurationContext,
  info: GraphQLResolveInfo,
  definitions: Definitions,
): Promise<Outcomes> {
  requireRole(context.viewer, 'editor');
  const mutations = mutationsOf(info, context.viewer, definitions);
  for (const { role } of mutations) requireRole(context.viewer, role);
  try {
    const outcomes = await executeMutations(context, mutations);
    for (const { definition } of mutations) await definition.afterCommit?.(context);
    return outcomes;
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
): Promise<Done | ClientError> {
  context.transaction.outcomes ??= runOperation(context, info, definitions);
  const outcome = (await context.transaction.outcomes).get(String(info.path.key));
  if (outcome === undefined) throw new TypeError('A mutation has no outcome.');
  return outcome;
}
