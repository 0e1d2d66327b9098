import { checkFact } from '../../../facts/check-fact.js';
import { namedInProperties, typeProblem } from '../../../facts/named-ids.js';
import { type EntityTypeDefinition, entityTypes } from '../../../model/entity-types.js';
import { derivedBoundNames } from '../../../model/exclusion.js';
import { relationshipTypes } from '../../../model/relationship-types.js';
import { derivedKeyNames, derivedKeys } from '../../../model/stored-properties.js';
import type { CheckedEntity, CheckedRelationship, GraphPart } from '../graph-part.js';
import type { FactRule, Finding } from '../rule.js';

type Properties = Readonly<Record<string, unknown>>;

function unknownProperties(stored: Properties, allowed: readonly string[]): string[] {
  const unknown = Object.keys(stored).filter((name) => !allowed.includes(name));
  return unknown.sort().map((name) => `it has no property ${name} in the model`);
}

/** Properties that would be stored differently today, such as decomposed text or a date stored as a number. */
function changedProperties(stored: Properties, read: Properties): string[] {
  const [before, after] = [stored, read].map((properties) => new Map(Object.entries(properties)));
  return [...(before ?? [])]
    .map(([name, value]) => [name, JSON.stringify(value), JSON.stringify(after?.get(name))] as const)
    .filter(([, value, right]) => value !== right)
    .map(([name, value, right]) => `${name} is stored as ${value} and should be ${right}`);
}

function valueProblems({ fact }: CheckedEntity | CheckedRelationship): string[] {
  const checked = checkFact(fact);
  return 'problems' in checked ? checked.problems : changedProperties(fact.properties, checked.fact.properties);
}

function labelProblems({ fact: { type }, labels }: CheckedEntity): string[] {
  const { labels: more }: EntityTypeDefinition = entityTypes[type];
  const expected = ['Entity', type, ...more].sort().join(', ');
  const found = [...labels].sort().join(', ');
  return found === expected ? [] : [`it has the labels ${found} and should have ${expected}`];
}

/** `readEntity` omits topics that it cannot read, so that the rule on values does not see them. */
function topicProblems({ fact, stored }: CheckedEntity): string[] {
  const unread = stored['topics'] !== undefined && fact.properties['topics'] === undefined;
  return unread && fact.type === 'Event' ? ['its topics are not what the model says'] : [];
}

function entityProblems(entity: CheckedEntity): string[] {
  const allowed = ['id', ...Object.keys(entityTypes[entity.fact.type].properties), ...derivedKeyNames, 'evidence'];
  return [
    ...labelProblems(entity),
    ...unknownProperties(entity.stored, allowed),
    ...topicProblems(entity),
    ...valueProblems(entity),
  ];
}

/** The id is computed from `idSuffix`: without it, reading the relationship would fail. */
function suffixProblems({ stored }: CheckedRelationship): string[] {
  return typeof stored['idSuffix'] === 'string'
    ? []
    : ['it has no idSuffix, which is empty where its id ends with its ends'];
}

function relationshipProblems(relationship: CheckedRelationship): string[] {
  const { dating, properties } = relationshipTypes[relationship.fact.type];
  const derived = dating === 'tenure' ? derivedBoundNames : [];
  const allowed = ['idSuffix', ...Object.keys(properties), ...derived, 'evidence'];
  return [
    ...suffixProblems(relationship),
    ...unknownProperties(relationship.stored, allowed),
    ...valueProblems(relationship),
  ];
}

function findingsOf(id: string, messages: readonly string[]): Finding[] {
  return messages.map((message) => ({ id, message }));
}

function repeatedIds({ relationships }: GraphPart): Finding[] {
  const repeated = relationships.filter(({ fact }, index) => fact.id === relationships[index - 1]?.fact.id);
  return repeated.map(({ fact }) => ({ id: fact.id, message: 'another relationship has the same id' }));
}

/** Properties, labels, types and ids that do not fit the model. */
export const modelRule: FactRule = {
  severity: 'error',
  summary: 'it does not fit the model: its type, labels, id, properties or ends',
  nextStep: 'Correct it where it was written; docs/model.md says what fits.',
  find: (part) => [
    ...part.entities.flatMap((entity) => findingsOf(entity.fact.id, entityProblems(entity))),
    ...part.relationships.flatMap((one) => findingsOf(one.fact.id, relationshipProblems(one))),
    ...repeatedIds(part),
    ...part.unknown.map(({ id, type }) => ({ id, message: `the model has no relationship of the type ${type}` })),
  ],
};

function keyProblems({ fact, stored }: CheckedEntity): string[] {
  const expected = new Map(Object.entries(derivedKeys(fact.type, fact.properties)));
  return derivedKeyNames.flatMap((name) => {
    const [found, right] = [stored[name] ?? null, expected.get(name) ?? null];
    if (found === right) return [];
    return [`${name} is ${JSON.stringify(found)} and its text gives ${JSON.stringify(right)}`];
  });
}

/** Keys for sorting, filtering and search that do not fit the text they derive from. */
export const derivedKeysRule: FactRule = {
  severity: 'error',
  summary: 'a key that lists and searches use does not fit its text',
  nextStep: 'Export the graph in the native format and import that into an empty graph: that recomputes the keys.',
  find: ({ entities }) => entities.flatMap((entity) => findingsOf(entity.fact.id, keyProblems(entity))),
};

/** Properties that name missing entities or entities of another type. */
export const danglingReferences: FactRule = {
  severity: 'error',
  summary: 'a property names an entity that is not there, or is of another type',
  nextStep: 'Add the entity it names, or correct the property and import the fact again.',
  find: (part) =>
    [...part.entities, ...part.relationships].flatMap(({ fact }) =>
      namedInProperties(fact).flatMap((named) => {
        const [property] = named.path;
        const missing = { id: fact.id, message: `${property} names ${named.id}, which is not there` };
        if (!part.present.has(named.id)) return [missing];
        const problem = typeProblem(named);
        return problem === undefined ? [] : [{ id: fact.id, message: `${property}: ${problem}` }];
      }),
    ),
};
