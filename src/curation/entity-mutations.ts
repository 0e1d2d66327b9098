import { ID } from 'type-graphql';
import { type EntityFact, isRelationshipFact } from '../facts/fact.js';
import { namedIds } from '../facts/named-ids.js';
import { type EntityType, entityTypeOf, entityTypes } from '../model/entity-types.js';
import { sourceIdsOf } from '../model/evidence-reference.js';
import { entityId } from '../model/properties.js';
import { checkDates } from './check-dates.js';
import { checkReferences } from './check-references.js';
import { commonFields, correctingFields, type Input, referencesIn } from './common-input.js';
import { checkDisputed } from './disputed.js';
import { type EntityGroup, entityGroups, typeOfInput } from './entity-groups.js';
import { defineInput, type InputFields, inputFields, optionalFields } from './input-type.js';
import {
  type MutationDefinition,
  mergeEvidence,
  type PayloadClass,
  type Plan,
  reportMerged,
  reportMissing,
} from './mutation.js';
import { newEntityId } from './new-id.js';
import { payloadOf } from './payload.js';
import type { Problems } from './problems.js';
import { changedProperties, readProperties } from './properties-input.js';

function evidenceFields(fields: InputFields, { evidenceNeeded }: EntityGroup): InputFields {
  const { evidence } = fields;
  if (evidence === undefined || evidenceNeeded) return fields;
  return {
    ...fields,
    evidence: { ...evidence, required: false, description: 'Where it was read; it may be evidence itself.' },
  };
}

/** The id in the input, or else one made of the name. */
function idOf(
  problems: Problems,
  type: EntityType,
  input: Input,
  properties: Readonly<Record<string, unknown>>,
): string {
  const given = input['id'];
  if (typeof given !== 'string') return newEntityId(type, properties);
  const { prefix } = entityTypes[type];
  if (problems.parse(entityId, given, 'id') !== undefined && entityTypeOf(given) !== type) {
    problems.add('id', 'FORMAT', `must begin with ${prefix}:`);
  }
  return given;
}

function planAdding(group: EntityGroup, input: Input, evidence: readonly string[], inputProblems: Problems): Plan {
  const type = typeOfInput(group, input);
  const { set } = readProperties(inputProblems, group.properties, input);
  const fact: EntityFact = {
    type,
    id: idOf(inputProblems, type, input, set),
    properties: set,
    evidence: mergeEvidence([], evidence, []),
  };
  const named = namedIds({ ...fact, evidence });
  return {
    factId: fact.id,
    names: named.map(({ id }) => id),
    async decide(snapshot, problems) {
      await checkReferences(problems, named, snapshot);
      checkDates(problems, fact, snapshot);
      if (snapshot.merged.has(fact.id)) reportMerged(problems, 'id', fact.id, snapshot.merged);
      if (snapshot.fact !== undefined) {
        problems.add(
          'id',
          'TAKEN',
          `${fact.id} is there already: correct it or, if this is another, give it an id of its own`,
        );
      }
      return { action: 'ADDED', before: undefined, after: fact };
    },
  };
}

function correctedEntity(
  before: EntityFact,
  properties: EntityFact['properties'],
  evidence: readonly string[],
): EntityFact {
  return { type: before.type, id: before.id, properties, evidence };
}

function planCorrecting(group: EntityGroup, input: Input, evidence: readonly string[], inputProblems: Problems): Plan {
  const id = String(input['id']);
  const given = readProperties(inputProblems, group.properties, input);
  const withdrawn = referencesIn(inputProblems, input['withdrawnEvidence'], 'withdrawnEvidence');
  const named = namedIds({ type: group.types[0], id, properties: given.set, evidence });
  return {
    factId: id,
    names: [...named.map((one) => one.id), ...sourceIdsOf(withdrawn)],
    async decide(snapshot, problems) {
      const before = snapshot.fact;
      if (before === undefined || isRelationshipFact(before)) return reportMissing(problems, 'id', id, snapshot);
      if (!group.types.some((type) => type === before.type)) {
        problems.add('id', 'WRONG_TYPE', `is of type ${before.type}; it must be of type ${group.types.join(' or ')}`);
        return undefined;
      }
      const after = correctedEntity(
        before,
        changedProperties(before.properties, given),
        mergeEvidence(before.evidence, evidence, withdrawn),
      );
      if (after.evidence.length === 0 && group.evidenceNeeded) {
        problems.add('withdrawnEvidence', 'NO_EVIDENCE', 'would leave no evidence');
      }
      await checkReferences(problems, named, snapshot);
      checkDates(problems, after, snapshot);
      await checkDisputed(problems, before, after, snapshot);
      return { action: 'CORRECTED', before, after };
    },
  };
}

function adding(group: EntityGroup, payload: PayloadClass): MutationDefinition {
  const { name, noun, properties, typeField, evidenceNeeded } = group;
  const id = {
    type: ID,
    required: false,
    description: 'Its id, never changed once given. Left out, it is made of the name; if that one is taken, give one.',
  };
  return {
    name: `add${name}`,
    description: `States ${noun} that is not in the graph.`,
    input: defineInput(`Add${name}Input`, `What is known of ${noun}.`, {
      id,
      ...typeField,
      ...inputFields(properties),
      ...evidenceFields(commonFields, group),
    }),
    payload,
    evidenceNeeded,
    versionNeeded: false,
    plan: (input, evidence, problems) => planAdding(group, input, evidence, problems),
  };
}

function correcting(group: EntityGroup, payload: PayloadClass): MutationDefinition {
  const { name, noun, properties, evidenceNeeded } = group;
  return {
    name: `correct${name}`,
    description: `Corrects what is stated of ${noun}: what is given is set, null takes away, the rest stays.`,
    input: defineInput(`Correct${name}Input`, `What is to be corrected of ${noun}.`, {
      id: { type: ID, required: true, description: 'Its id.' },
      ...optionalFields(inputFields(properties)),
      ...evidenceFields(correctingFields, group),
    }),
    payload,
    evidenceNeeded,
    versionNeeded: true,
    plan: (input, evidence, problems) => planCorrecting(group, input, evidence, problems),
  };
}

/** The mutations that add and correct entities. */
export const entityMutations: readonly MutationDefinition[] = entityGroups.flatMap((group) => {
  const payload = payloadOf(group);
  return [adding(group, payload), correcting(group, payload)];
});
