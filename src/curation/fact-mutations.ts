import { ID } from 'type-graphql';
import { z } from 'zod';
import type { RelationshipFact } from '../facts/fact.js';
import { namedIds } from '../facts/named-ids.js';
import { relationshipId } from '../model/relationship-id.js';
import type { RelationshipTypeDefinition } from '../model/relationship-type.js';
import { relationshipTypes } from '../model/relationship-types.js';
import { checkDates } from './check-dates.js';
import { checkReferences } from './check-references.js';
import { commonFields, type Input } from './common-input.js';
import { type FactKind, factKinds } from './fact-kinds.js';
import { defineInput, inputFields } from './input-type.js';
import { type MutationDefinition, mergeEvidence, type Plan } from './mutation.js';
import { FactPayload } from './payload.js';
import type { Problems } from './problems.js';
import { readProperties } from './properties-input.js';

const key = z.string().regex(/^[a-z0-9-]{1,50}$/, 'must be of lower-case letters, digits and hyphens, 50 at most');

const keyField = {
  type: String,
  required: false,
  description: 'A word that tells it apart from another such fact between the same two, as a second term.',
};

function statedFact(kind: FactKind, input: Input, evidence: readonly string[], problems: Problems): RelationshipFact {
  const { type, from, to } = kind;
  const { properties }: RelationshipTypeDefinition = relationshipTypes[type];
  const { set } = readProperties(problems, properties, input);
  const word =
    input['key'] === undefined || input['key'] === null ? undefined : problems.parse(key, input['key'], 'key');
  const ends = { fromId: String(input[from]), type, toId: String(input[to]) };
  return { ...ends, id: relationshipId(ends, set, word), properties: set, evidence: mergeEvidence([], evidence, []) };
}

function planRecording(kind: FactKind, input: Input, evidence: readonly string[], inputProblems: Problems): Plan {
  const fact = statedFact(kind, input, evidence, inputProblems);
  const named = namedIds({ ...fact, evidence });
  return {
    factId: fact.id,
    names: named.map(({ id }) => id),
    async decide(snapshot, problems) {
      await checkReferences(problems, named, snapshot, { from: kind.from, to: kind.to });
      checkDates(problems, fact, snapshot);
      if (snapshot.fact !== undefined) {
        problems.add(
          kind.to,
          'TAKEN',
          `${fact.id} is there already: correct it or, if this is another, give it a \`key\``,
        );
      }
      return { action: 'ADDED', before: undefined, after: fact };
    },
  };
}

function recording(kind: FactKind): MutationDefinition {
  const { name, description, type, from, to } = kind;
  const definition: RelationshipTypeDefinition = relationshipTypes[type];
  const inputName = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return {
    name,
    description,
    input: defineInput(inputName, `What \`${name}\` states.`, {
      [from]: { type: ID, required: true, description: `The id of it: ${definition.from.join(', ')}.` },
      [to]: { type: ID, required: true, description: `The id of it: ${definition.to.join(', ')}.` },
      key: keyField,
      ...inputFields(definition.properties),
      ...commonFields,
    }),
    payload: FactPayload,
    evidenceNeeded: true,
    versionNeeded: false,
    fieldOf: (property) => ({ from, to })[property] ?? property,
    plan: (input, evidence, problems) => planRecording(kind, input, evidence, problems),
  };
}

/** The mutations that record a relationship. */
export const factMutations: readonly MutationDefinition[] = factKinds.map(recording);
