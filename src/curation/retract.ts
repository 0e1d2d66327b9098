import { ID } from 'type-graphql';
import { type Fact, isRelationshipFact } from '../facts/fact.js';
import { sourcesIn } from '../facts/named-ids.js';
import { readSourceFacts } from '../graphql/entities/source/read-source-facts.js';
import { entityTypeOf } from '../model/entity-types.js';
import { sourceIdsOf } from '../model/evidence-reference.js';
import type { QueryRunner } from '../store/store.js';
import { checkReferences } from './check-references.js';
import { changingFields, type Input } from './common-input.js';
import { dependents, namedBy, recordsOn, topicsBy } from './curation.queries.js';
import { defineInput } from './input-type.js';
import { type MutationDefinition, reportMissing } from './mutation.js';
import { checkOwnEntry } from './own-entry.js';
import { RetractPayload } from './payload.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

const SHOWN_DEPENDENTS = 5;

/** Some of the facts read in a source, except the source itself, which may be its own evidence. */
async function readIn(source: Fact, limit: number, runner: QueryRunner): Promise<{ factId: string }[]> {
  const page = { paragraphs: null, after: null, limit: limit + source.evidence.length };
  const facts = (await readSourceFacts(runner, [source.id], page)).flat();
  return facts.flatMap(({ factId }) => (factId === null || factId === source.id ? [] : [{ factId }]));
}

/** Some of the facts that name an entity in a property or were read in it. */
export async function factsNaming(entity: Fact, { transaction }: Snapshot, limit: number): Promise<string[]> {
  const { id } = entity;
  const rows = [
    ...(await transaction.run(namedBy, { id, limit })),
    ...(entityTypeOf(id) === 'Source' ? await readIn(entity, limit, transaction) : []),
    ...(entityTypeOf(id) === 'Official' ? await transaction.run(topicsBy, { quotedId: `"${id}"`, limit }) : []),
  ];
  return rows.map(({ factId }) => factId);
}

/** Some of the facts and curation records that link, name or were read in an entity. */
async function factsOn(entity: Fact, snapshot: Snapshot): Promise<string[]> {
  const { id } = entity;
  const { transaction } = snapshot;
  const limit = SHOWN_DEPENDENTS + 1;
  const linking = (await transaction.run(dependents, { id, limit })).map(({ factId }) => factId);
  const naming = await factsNaming(entity, snapshot, limit);
  const records = await transaction.run(recordsOn, { id, locationPrefix: `${id}#`, limit });
  return [...new Set([...linking, ...naming, ...records.map((row) => `the ${row.kind} ${row.id}`)])];
}

/** Reports facts that depend on the entity: they must be retracted first. */
async function checkUnused(problems: Problems, entity: Fact, snapshot: Snapshot): Promise<void> {
  const facts = await factsOn(entity, snapshot);
  if (facts.length === 0) return;
  const shown = facts.slice(0, SHOWN_DEPENDENTS).join(', ');
  const more = facts.length > SHOWN_DEPENDENTS ? ' and more' : '';
  problems.add('fact', 'IN_USE', `is what other facts stand on, retract or correct them first: ${shown}${more}`);
}

function hasEvidence({ evidence }: Input): boolean {
  return Array.isArray(evidence) && evidence.length > 0;
}

const { evidence: evidenceField, ...otherFields } = changingFields;

export const retract: MutationDefinition = {
  name: 'retract',
  description:
    'Withdraws a fact, an entity or a relationship: it is in no answer any more but those about history, where it stays ' +
    'readable as retracted. An entity can be retracted once no fact leads to it or from it. Who stated the fact, with ' +
    'nobody else having changed it since, needs a `reason` alone; everybody else needs `evidence`.',
  input: defineInput('RetractInput', 'Which fact is withdrawn.', {
    fact: { type: ID, required: true, description: 'The id of the fact: of an entity or a relationship.' },
    ...otherFields,
    ...(evidenceField && {
      evidence: {
        ...evidenceField,
        required: false,
        description:
          'Where it was read that the fact does not hold. May be left out by who stated it, if nobody else has changed it ' +
          'since: then a `reason` is needed.',
      },
    }),
  }),
  payload: RetractPayload,
  evidenceNeeded: false,
  versionNeeded: true,
  plan(input, evidence, _problems, viewer) {
    const id = String(input['fact']);
    return {
      factId: id,
      names: sourceIdsOf(evidence),
      async decide(snapshot, problems) {
        const before = snapshot.fact;
        if (before === undefined) return reportMissing(problems, 'fact', id, snapshot);
        await checkReferences(problems, sourcesIn(evidence), snapshot);
        if (!hasEvidence(input)) await checkOwnEntry(input, viewer, snapshot, problems);
        if (!isRelationshipFact(before)) await checkUnused(problems, before, snapshot);
        return { action: 'RETRACTED', before, after: undefined };
      },
    };
  },
};
