import { ID } from 'type-graphql';
import type { z } from 'zod';
import { isRelationshipFact, type RelationshipFact } from '../facts/fact.js';
import { type NamedId, namedInProperties, sourcesIn } from '../facts/named-ids.js';
import { PartialDateScalar } from '../graphql/common/partial-date.scalar.js';
import { sourceIdsOf } from '../model/evidence-reference.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { RelationshipTypeDefinition } from '../model/relationship-type.js';
import { relationshipTypeNames, relationshipTypes } from '../model/relationship-types.js';
import { checkDates } from './check-dates.js';
import { checkReferences } from './check-references.js';
import { changingFields, correctingFields, type Input, referencesIn } from './common-input.js';
import { defineInput, inputFields, optionalFields } from './input-type.js';
import { type Decision, type MutationDefinition, mergeEvidence, type Plan, reportMissing } from './mutation.js';
import { FactPayload } from './payload.js';
import type { Problems } from './problems.js';
import { changedProperties, type PropertyChanges, readProperties } from './properties-input.js';
import type { Snapshot } from './snapshot.js';

function definitionOf(type: RelationshipFact['type']): RelationshipTypeDefinition {
  return relationshipTypes[type];
}

/** The correctable properties of all relationship types: those that are not part of an id. */
const correctable: z.ZodRawShape = Object.fromEntries(
  relationshipTypeNames.flatMap((type) => {
    const { properties, identifiedBy } = definitionOf(type);
    return Object.entries(properties).filter(([property]) => !identifiedBy.includes(property));
  }),
);

interface Correction {
  readonly id: string;
  readonly idField: string;
  readonly given: PropertyChanges;
  readonly evidence: readonly string[];
  readonly withdrawn: readonly string[];
}

/** The ids that a correction names; they do not depend on the type of its fact. */
function namedBy({ id, given, evidence }: Correction): NamedId[] {
  const stated: RelationshipFact = { type: 'HOLDS', id, fromId: '', toId: '', properties: given.set, evidence };
  return [...sourcesIn(evidence), ...namedInProperties(stated)];
}

/** Reports properties that the type of the fact lacks, or that are part of its id. */
function checkApplicable(problems: Problems, before: RelationshipFact, { set, removed }: PropertyChanges): void {
  const { properties, identifiedBy } = definitionOf(before.type);
  for (const property of [...Object.keys(set), ...removed]) {
    if (Object.hasOwn(properties, property) && !identifiedBy.includes(property)) continue;
    problems.add(property, 'NOT_APPLICABLE', `cannot be corrected of a fact of type ${before.type}`);
  }
}

async function decideCorrection(
  correction: Correction,
  snapshot: Snapshot,
  problems: Problems,
): Promise<Decision | undefined> {
  const { id, idField, given, evidence, withdrawn } = correction;
  const before = snapshot.fact;
  if (before === undefined || !isRelationshipFact(before)) return reportMissing(problems, idField, id, snapshot);
  checkApplicable(problems, before, given);
  const after: RelationshipFact = {
    ...before,
    properties: changedProperties(before.properties, given),
    evidence: mergeEvidence(before.evidence, evidence, withdrawn),
  };
  if (after.evidence.length === 0) problems.add('withdrawnEvidence', 'NO_EVIDENCE', 'would leave no evidence');
  await checkReferences(problems, namedBy(correction), snapshot);
  checkDates(problems, after, snapshot);
  return { action: 'CORRECTED', before, after };
}

function planCorrection(correction: Correction): Plan {
  const { id, withdrawn } = correction;
  return {
    factId: id,
    names: [...namedBy(correction).map((named) => named.id), ...sourceIdsOf(withdrawn)],
    decide: (snapshot, problems) => decideCorrection(correction, snapshot, problems),
  };
}

const correctFact: MutationDefinition = {
  name: 'correctFact',
  description:
    'Corrects what is stated of two entities: what is given is set, null takes away, the rest stays. What tells a fact ' +
    'apart from others, as a year, a role or a term, makes it another: retract it and state that one.',
  input: defineInput('CorrectFactInput', 'What is to be corrected of a fact of two entities.', {
    fact: { type: ID, required: true, description: 'The id of the fact, which edges and relationships have.' },
    ...optionalFields(inputFields(correctable)),
    ...correctingFields,
  }),
  payload: FactPayload,
  evidenceNeeded: true,
  versionNeeded: true,
  plan: (input, evidence, problems) =>
    planCorrection({
      id: String(input['fact']),
      idField: 'fact',
      given: readProperties(problems, correctable, input),
      evidence,
      withdrawn: referencesIn(problems, input['withdrawnEvidence'], 'withdrawnEvidence'),
    }),
};

/** The properties that ending a term sets: the end, if known, and the status, if a position was held. */
function ending(problems: Problems, id: string, input: Input): PropertyChanges {
  const type = parseRelationshipId(id)?.type;
  const until = input['until'] ?? undefined;
  if (type !== undefined && definitionOf(type).dating !== 'tenure') {
    problems.add('term', 'NOT_APPLICABLE', `names a fact of type ${type}, which has no end`);
  }
  if (until === undefined && type !== 'HOLDS') problems.add('until', 'REQUIRED', 'is missing');
  const given = readProperties(problems, relationshipTypes.HOLDS.properties, until === undefined ? {} : { until });
  return type === 'HOLDS' ? { ...given, set: { ...given.set, status: 'ENDED' } } : given;
}

const endTerm: MutationDefinition = {
  name: 'endTerm',
  description: 'States that a term has ended: of a position, a membership or whatever holds for a time.',
  input: defineInput('EndTermInput', 'Which term ended, and when.', {
    term: { type: ID, required: true, description: 'The id of the term, which its edge or relationship has.' },
    until: {
      type: PartialDateScalar,
      required: false,
      description: 'The first day it no longer held. It may be left out of a position of which only the end is known.',
    },
    ...changingFields,
  }),
  payload: FactPayload,
  evidenceNeeded: true,
  versionNeeded: true,
  plan: (input, evidence, problems) => {
    const id = String(input['term']);
    return planCorrection({ id, idField: 'term', given: ending(problems, id, input), evidence, withdrawn: [] });
  },
};

/** The mutations that change a relationship. */
export const changingMutations: readonly MutationDefinition[] = [correctFact, endTerm];
