import type { EntityFact, RelationshipFact } from '../../../../src/facts/fact.js';
import {
  approximations,
  leadershipRoles,
  participationRoles,
  tenureStatuses,
  wordsOf,
} from '../../../../src/model/kinds.js';
import type { RelationshipTypeDefinition } from '../../../../src/model/relationship-type.js';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../../src/model/relationship-types.js';
import { relationship } from '../../facts/build-facts.js';
import type { SeededRandom } from '../../seeded-random.js';
import { type Ask, answerTo } from '../ask.js';
import type { Inputs } from './list-schema.js';
import { dates } from './random-entities.js';

/** The facts of a graph, and what each entity is related to by each of its fields. */
export interface World {
  readonly inputs: Inputs;
  readonly entities: ReadonlyMap<string, EntityFact>;
  readonly relationships: ReadonlyMap<string, RelationshipFact>;
  readonly related: ReadonlyMap<string, Readonly<Record<string, readonly Link[]>>>;
}

export interface Link {
  readonly id: string;
  readonly nodeId: string;
}

/** The values that chance may give a property of a relationship. */
export const linkValues: Readonly<Record<string, readonly (string | number)[]>> = {
  since: dates,
  until: dates,
  on: dates,
  year: [2016, 2017],
  rank: [1, 2, 3],
  status: wordsOf(tenureStatuses),
  approximate: wordsOf(approximations),
  term: ['1st', '2nd'],
  period: ['event:00-event', 'event:07-event'],
  area: ['province:00-province', 'province:07-province'],
  onBehalfOf: ['organization:00-organization', 'organization:07-organization'],
};

function valuesOf(type: RelationshipType, property: string): readonly (string | number)[] {
  if (property !== 'role') return linkValues[property] ?? [];
  // Of members they are free words, for which these do as well.
  return wordsOf(type === 'LEADS' ? leadershipRoles : participationRoles);
}

function randomProperties(random: SeededRandom, type: RelationshipType) {
  const { properties, identifiedBy }: RelationshipTypeDefinition = relationshipTypes[type];
  return Object.fromEntries(
    Object.keys(properties).flatMap((property) => {
      const values = valuesOf(type, property);
      const given = values.length > 0 && (identifiedBy.includes(property) || random.chance(0.5));
      return given ? [[property, random.pick(values)]] : [];
    }),
  );
}

/** Some relationships of every type between the given entities; none about claims. */
export function randomRelationships(
  random: SeededRandom,
  entities: readonly EntityFact[],
  countOfEach: number,
): RelationshipFact[] {
  const found = new Map<string, RelationshipFact>();
  for (const type of relationshipTypeNames) {
    const { from, to }: RelationshipTypeDefinition = relationshipTypes[type];
    const starts = entities.filter((entity) => from.includes(entity.type));
    if (type === 'ABOUT') continue;
    for (let index = 0; index < countOfEach; index += 1) {
      const start = random.pick(starts);
      // An organization is part of organizations alone, an event of events.
      const ends = entities.filter((end) => (type === 'PART_OF' ? end.type === start.type : to.includes(end.type)));
      const fact = relationship(start.id, type, random.pick(ends).id, randomProperties(random, type));
      found.set(fact.id, fact);
    }
  }
  return [...found.values()];
}

type Answer = { readonly id: string } & Readonly<Record<string, { edges: { id: string; node: { id: string } }[] }>>;

/** What entities of each type are related to at a time, by each field that a filter may look through. */
export async function readRelated(ask: Ask, inputs: Inputs, entities: readonly EntityFact[], asOf: string | null) {
  const related = new Map<string, Record<string, readonly Link[]>>();
  for (const type of new Set(entities.map((entity) => entity.type))) {
    const documents = ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'];
    const filter = inputs.get(`${documents.includes(type) ? 'LegalDocument' : type}Filter`) ?? {};
    const fields = Object.keys(filter).filter((field) => isRelation(inputs, filter[field]));
    const lists = fields
      .map((field) => `${field}(first: 50, asOf: $asOf) { edges { id: factId node { id } } }`)
      .join(' ');
    const { nodes } = await answerTo(
      ask,
      `query ($ids: [ID!]!${fields.length > 0 ? ', $asOf: PartialDate' : ''}) { nodes(ids: $ids) { id ... on ${type} { id ${lists} } } }`,
      { asOf, ids: entities.filter((entity) => entity.type === type).map(({ id }) => id) },
    );
    for (const { id, ...answers } of nodes as Answer[]) {
      const links = Object.entries(answers as Omit<Answer, 'id'>).map(([field, { edges }]) => [
        field,
        edges.map((edge) => ({ id: edge.id, nodeId: edge.node.id })),
      ]);
      related.set(id, Object.fromEntries(links));
    }
  }
  return related;
}

/** Whether an input type asks which of several relationships fit. */
export function isRelation(inputs: Inputs, type: string | undefined): boolean {
  return 'some' in (inputs.get(type ?? '') ?? {});
}
