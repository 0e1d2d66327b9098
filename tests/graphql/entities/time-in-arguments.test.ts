import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect } from 'vitest';
import { createSchema } from '../../../src/service/schema.js';
import { testOnStartingGraph } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';
import { type Field, fieldsOf, takesTime } from '../../support/graphql/schema-fields.js';

// A normalizing cache stores an object by its id and a field by its arguments. So this test is such a cache: it asks every
// object with an id the same, without a time, below every field that takes a time and at several times, and every answer
// must be the same. The schema says what there is to ask.

const schema = await createSchema();
const it = testOnStartingGraph;

const TIMES = ['2012', '2022', null];
/** How deep to look for objects with an id below a field, from edges to their nodes and what lies beside these. */
const DEPTH = 3;

function hasId(type: GraphQLNamedType): boolean {
  return fieldsOf(type).some(({ name }) => name === 'id');
}

function objectTypesOf(type: GraphQLNamedType) {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** A field without a time, with all that it needs and as few objects as tell its answer. */
function askedOf(field: Field): string {
  const values: Record<string, string> = { first: '3', asOf: '"2014"' };
  const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === 'first');
  if (args.some(({ name }) => values[name] === undefined)) throw new Error(`What is ${field.name} to be asked with?`);
  return args.length === 0
    ? field.name
    : `${field.name}(${args.map(({ name }) => `${name}: ${values[name]}`).join(', ')})`;
}

/** What tells one answer of a type from another. */
function traitsOf(type: GraphQLNamedType, depth: number): string {
  const fields = fieldsOf(type).flatMap((field) => {
    const answered = getNamedType(field.type);
    if (isLeafType(answered)) return field.args.some(isRequiredArgument) ? [] : [field.name];
    if (hasId(answered)) return [`${field.name} { id }`];
    return depth === 0 || field.args.length > 0
      ? []
      : [`${field.name} { __typename ${traitsOf(answered, depth - 1)} }`];
  });
  return fields.join(' ');
}

/** All fields of a type. */
function probeOf(type: GraphQLNamedType): string {
  const fields = fieldsOf(type).map((field) => {
    const answered = getNamedType(field.type);
    return `${askedOf(field)}${isCompositeType(answered) ? ` { __typename ${traitsOf(answered, 1)} }` : ''}`;
  });
  return fields.join(' ');
}

/** The types of objects with an id at or below a type, and the selection that asks those of one type a probe. */
function idTypesBelow(type: GraphQLNamedType, depth = DEPTH): string[] {
  if (hasId(type)) return objectTypesOf(type).map(({ name }) => name);
  return depth === 0
    ? []
    : [...new Set(partsOf(type).flatMap((field) => idTypesBelow(getNamedType(field.type), depth - 1)))];
}

/** The fields that lead from an object without an id to others, at no time of their own. */
function partsOf(type: GraphQLNamedType): Field[] {
  return fieldsOf(type).filter((field) => isCompositeType(getNamedType(field.type)) && field.args.length === 0);
}

function reach(type: GraphQLNamedType, probed: string, depth = DEPTH): string {
  const possible = objectTypesOf(type).find(({ name }) => name === probed);
  if (hasId(type)) return `__typename id ${possible ? `... on ${probed} { ${probeOf(possible)} }` : ''}`;
  const parts = depth === 0 ? [] : partsOf(type);
  return `__typename ${parts.map((field) => `${field.name} { ${reach(getNamedType(field.type), probed, depth - 1)} }`).join(' ')}`;
}

/** Two entities of each type that are linked to others. */
const ENTITIES: Readonly<Record<string, readonly string[]>> = {
  Official: ['official:nguyen-xuan-duong', 'official:nguyen-duc-chinh'],
  Position: ['position:nghe-an-peoples-committee-chairman', 'position:north-central-emulation-cluster-head'],
  Organization: ['organization:north-central-emulation-cluster', 'organization:nghe-an-peoples-committee'],
  Province: ['province:nghe-an', 'province:quang-tri'],
  Directive: ['directive:34-ct-tw-2014', 'directive:18-ct-ttg-2016'],
  Law: ['law:15-2003-qh11', 'law:06-2022-qh15'],
  Decree: ['decree:98-2023-nd-cp', 'decree:42-2010-nd-cp'],
  Resolution: ['resolution:202-2025-qh15', 'resolution:175-2024-qh15'],
  Agreement: ['agreement:north-central-emulation-2017', 'agreement:thanh-hoa-nghe-an-ha-tinh-memorandum'],
  Event: ['event:north-central-emulation-conference-2017'],
  Award: ['award:prime-ministers-certificate-of-merit', 'award:excellent-emulation-flag'],
};

type Found = (key: string, value: unknown) => void;

/** Reports each answer of each object with an id, under what a cache would store it by. */
function collect(value: unknown, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  const { id, __typename: type, ...answers } = value as Record<string, unknown>;
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof id === 'string') found(`${type} ${id} ${name}`, answer);
    else collect(answer, found);
  }
}

/** What the timed fields of the query need besides a time. */
const QUESTIONS: Readonly<Record<string, string>> = {
  search: 'text: "nghe an", first: 3',
  neighborhood: 'id: "official:nguyen-xuan-duong", depth: 2, first: 6',
  path: 'from: "official:nguyen-xuan-duong", to: "official:nguyen-duc-chinh"',
  whyNot: 'factId: "official:nguyen-xuan-duong/HOLDS/position:nghe-an-peoples-committee-chairman"',
  commonConnections: 'ids: ["official:nguyen-xuan-duong", "official:nguyen-duc-chinh"], first: 1',
};

const rootFields = fieldsOf(schema.getQueryType() as GraphQLNamedType).filter(takesTime);
const timedFields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && hasId(type) && type.getInterfaces().some(({ name }) => name === 'Node')
    ? fieldsOf(type)
        .filter(takesTime)
        .map((field) => ({ type, field }))
    : [],
);

class Cache {
  readonly #answers = new Map<string, string>();
  readonly #types = new Map<string, string>();
  /** How often an answer was there already. */
  repeated = 0;

  readonly store: Found = (key, value) => {
    const answer = JSON.stringify(value);
    const [type = '', id = ''] = key.split(' ');
    expect(this.#types.get(id) ?? type, `the types of ${id}`).toBe(type);
    this.#types.set(id, type);
    const known = this.#answers.get(key);
    if (known !== undefined) {
      this.repeated += 1;
      expect(answer, key).toBe(known);
    }
    this.#answers.set(key, answer);
  };
}

/** The times that a field may be asked at: some need one. */
const timesOf = ({ args }: Field) =>
  args.some((arg) => arg.name === 'asOf' && isRequiredArgument(arg)) ? TIMES.filter((time) => time !== null) : TIMES;

const askedAt = (field: Field, more: string, time: string | null) =>
  `${field.name}(${[more, `asOf: ${JSON.stringify(time)}`].filter(Boolean).join(', ')})`;

describe('an object with an id', () => {
  const compared = new Set<string>();

  it.for(rootFields.map((field) => [field.name, field] as const))(
    'answers the same below `%s`, whatever its time',
    async ([name, field], { ask }) => {
      const cache = new Cache();
      // What is shared by positions is over the budget for any number of them.
      const types = idTypesBelow(getNamedType(field.type)).filter(
        (type) => `${name} ${type}` !== 'commonConnections Position',
      );
      for (const type of types) {
        for (const time of timesOf(field)) {
          const question = askedAt(field, QUESTIONS[name] ?? 'first: 3', time);
          collect(await answerTo(ask, `{ ${question} { ${reach(getNamedType(field.type), type)} } }`), cache.store);
        }
      }
      expect(cache.repeated).toBeGreaterThan(20);
    },
  );

  it.for(timedFields.map(({ type, field }) => [`${type.name}.${field.name}`, type, field] as const))(
    'answers the same below `%s`, whatever its time',
    async ([, type, field], { ask }) => {
      const cache = new Cache();
      const ids = ENTITIES[type.name] ?? [];
      for (const probed of idTypesBelow(getNamedType(field.type))) {
        for (const time of TIMES) {
          const question = askedAt(field, field.args.some(({ name }) => name === 'first') ? 'first: 2' : '', time);
          const selection = `... on ${type.name} { ${question} { ${reach(getNamedType(field.type), probed)} } }`;
          // One at a time: both together may be over the limit of objects.
          for (const id of ids) {
            const { node } = await answerTo(ask, `query ($id: ID!) { node(id: $id) { ${selection} } }`, { id });
            collect(node, cache.store);
          }
        }
      }
      if (cache.repeated > 0) compared.add(type.name);
    },
  );

  it('was compared below entities of every type', () => {
    expect(compared).toEqual(new Set(timedFields.map(({ type }) => type.name)));
  });
});
