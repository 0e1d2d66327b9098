import { randomUUID } from 'node:crypto';
import { ID } from 'type-graphql';
import type { Fact } from '../../facts/fact.js';
import { readEntities } from '../../facts/read-facts.js';
import { writeTombstones } from '../../facts/tombstone.js';
import { writeFacts } from '../../facts/write-facts.js';
import { NO_SENTENCES } from '../../history/describe-fact.js';
import { entityTypeOf } from '../../model/entity-types.js';
import { parseRelationshipId } from '../../model/relationship-id.js';
import { commonFields } from '../common-input.js';
import { defineInput } from '../input-type.js';
import { type Decision, type MutationDefinition, reportMerged, reportMissing } from '../mutation.js';
import type { Problems } from '../problems.js';
import { factsNaming } from '../retract.js';
import type { Snapshot } from '../snapshot.js';
import { finishPurge } from './finish-purge.js';
import { PurgePayload } from './purge-payload.js';
import { idsOfEntity, idsOfRelationship, type PurgedIds } from './purged-ids.js';
import { MAXIMUM_PURGED_FACTS, relationshipsOfEntity } from './read-linked.js';
import { removeHistory } from './remove-history.js';

const SHOWN = 20;

/** What is purged: all its ids, and its facts that are in the graph. */
interface Purged {
  readonly ids: PurgedIds;
  readonly facts: readonly Fact[];
}

/** Reports facts of others that name it and would then name nothing. */
async function checkNamed(problems: Problems, entity: Fact, ids: PurgedIds, snapshot: Snapshot): Promise<void> {
  const named = (await factsNaming(entity, snapshot, SHOWN)).filter((id) => !ids.isNamedIn(id));
  if (named.length === 0) return;
  problems.add('fact', 'IN_USE', `is named by facts of others, correct or retract them first: ${named.join(', ')}`);
}

async function purgedEntity(id: string, snapshot: Snapshot, problems: Problems): Promise<Purged> {
  const { transaction, fact } = snapshot;
  const linked = await relationshipsOfEntity(transaction, id, problems);
  const ids = await idsOfEntity(
    transaction,
    id,
    linked.map((one) => one.id),
  );
  if (fact !== undefined) await checkNamed(problems, fact, ids, snapshot);
  const entities = await readEntities(transaction, ids.all);
  return { ids, facts: [...linked, ...entities.values()] };
}

/** True if history knows the fact, or something that leads to or from it. */
function wasThere({ fact, version, retracted }: Snapshot): boolean {
  return fact !== undefined || version > 0 || retracted;
}

function decisionOf({ ids, facts }: Purged): Decision {
  // The history of a purge is that of an id which names nothing: who, when and why.
  const factId = `purged:${randomUUID()}`;
  return {
    action: 'PURGED',
    before: undefined,
    after: undefined,
    entry: { factId, sentences: NO_SENTENCES, before: {}, after: {}, concerns: [factId] },
    async finish(transaction, { at }) {
      await writeFacts(
        transaction,
        facts.map((before) => ({ before, after: undefined })),
      );
      await removeHistory(transaction, ids);
      await writeTombstones(transaction, ids.all, at);
    },
  };
}

async function decide(id: string, snapshot: Snapshot, problems: Problems): Promise<Decision | undefined> {
  if (snapshot.merged.has(id)) return reportMerged(problems, 'fact', id, snapshot.merged);
  if (!wasThere(snapshot)) return reportMissing(problems, 'fact', id, snapshot);
  const { transaction, fact } = snapshot;
  if (entityTypeOf(id) !== undefined && parseRelationshipId(id) === undefined) {
    return decisionOf(await purgedEntity(id, snapshot, problems));
  }
  return decisionOf({ ids: await idsOfRelationship(transaction, id), facts: fact === undefined ? [] : [fact] });
}

export const purge: MutationDefinition = {
  name: 'purge',
  description:
    'Removes a fact for good, with its history, for the rights of the living: an entity with all its relationships, the ' +
    'claims and judgements about it and what was merged into it; or one relationship. What remains says that something ' +
    'was purged, when, by whom and why, but not what. Nothing brings it back; imports and mutations that state it again ' +
    `are told so. An entity of more than ${MAXIMUM_PURGED_FACTS} relationships is refused, and one that facts of others name.`,
  input: defineInput('PurgeInput', 'What is removed for good.', {
    fact: {
      type: ID,
      required: true,
      description: 'The id of an entity or a relationship, in the graph or retracted.',
    },
    reason: { type: String, required: true, description: 'Why it is done, told to all: name nobody.' },
    ...(commonFields['clientMutationId'] && { clientMutationId: commonFields['clientMutationId'] }),
  }),
  payload: PurgePayload,
  role: 'admin',
  evidenceNeeded: false,
  versionNeeded: false,
  async afterCommit({ store, transaction, replaceCopies }) {
    transaction.copies = await finishPurge(store, replaceCopies);
  },
  plan(input) {
    const id = String(input['fact']);
    return { factId: id, names: [], decide: (snapshot, problems) => decide(id, snapshot, problems) };
  },
};
