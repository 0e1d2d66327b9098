import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { evidenceLinkKey, readReference } from '../../src/model/evidence-reference.js';
import { parseRelationshipId } from '../../src/model/relationship-id.js';
import { createSchema } from '../../src/service/schema.js';
import { admin } from '../support/access/viewers.js';
import { asRead, codesOf, openWorld, tryMutation } from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { SeededRandom, seedOf } from '../support/seeded-random.js';
import { queryOf } from '../support/store/query-of.js';

const schema = await createSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const TIMES = 15;

const it = testOnSharedGraph(openWorld, admin);

const ids = [
  'official:an',
  'official:binh',
  'position:chairman',
  'position:deputy',
  'organization:committee',
  'province:old',
  'event:conference',
  'source:paper',
  'source:web',
  'claim:binh-birth-date-1961',
  'official:binh/HOLDS/position:deputy',
  'position:chairman/REPRESENTS/province:old',
];
const strangeTexts = [
  '',
  ' ',
  'An',
  'x'.repeat(600),
  '\u0000',
  '\uD800',
  "'); DETACH DELETE n //",
  '__proto__',
  'a/b',
  '…',
];
const strangeIds = [
  'official:',
  'official:x',
  ':',
  '/',
  'a/HOLDS/b',
  'constructor',
  'official:an/HOLDS/position:deputy',
];
const dates = ['2017', '2017-03', '2017-03-10', '0001', '9999-12-31'];
const numbers = [-1, 0, 1, 7, 2016, 2 ** 31 - 1, -(2 ** 31)];

function randomScalar(random: SeededRandom, name: string): unknown {
  if (name === 'ID') return random.chance(0.85) ? random.pick(ids) : random.pick([...strangeIds, ...strangeTexts]);
  if (name === 'PartialDate') return random.pick(dates);
  if (name === 'Int') return random.pick(numbers);
  if (name === 'Float') return random.pick([...numbers, 0.1, 1e300]);
  return name === 'Boolean' ? random.chance(0.5) : random.pick(strangeTexts);
}

function randomValue(random: SeededRandom, type: GraphQLInputType): unknown {
  if (!isNonNullType(type) && random.chance(0.1)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return Array.from({ length: random.below(3) }, () => randomValue(random, inner.ofType));
  if (isEnumType(inner)) return random.pick(inner.getValues()).name;
  if (isScalarType(inner)) return randomScalar(random, inner.name);
  if (!isInputObjectType(inner)) throw new TypeError(`No value of ${String(inner)}.`);
  const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) || random.chance(0.4));
  return Object.fromEntries(fields.map((field) => [field.name, randomValue(random, field.type)]));
}

const evidences = queryOf(
  'MATCH (s:Source)-[e:EVIDENCES]->(n:Entity) RETURN s.id AS source, n.id AS entity, e.key AS key',
  { source: z.string(), entity: z.string(), key: z.int() },
);

describe('mutations with random inputs', () => {
  const seed = seedOf(1);
  it.for(mutations.map(({ name }) => name))(
    `are done or refused, and never fail: %s, seed ${seed}`,
    async (name, { ask }) => {
      const random = new SeededRandom(seed);
      const [argument] = mutations.find((mutation) => mutation.name === name)?.args ?? [];
      if (argument === undefined) throw new Error('A mutation takes no input.');
      for (let time = 0; time < TIMES; time += 1) {
        const given = Object(randomValue(random, argument.type));
        // Nearly every random version is another: most are what was read, so that the rest of the input is tried too.
        const { expectedVersion, ...rest } = given;
        const input = expectedVersion !== undefined && random.chance(0.9) ? await asRead(ask, rest) : given;
        const answer = await tryMutation(ask, name, input, 'version');
        for (const code of codesOf(answer)) {
          expect(['BAD_USER_INPUT', 'CONFLICT'], JSON.stringify({ input, answer })).toContain(code);
        }
      }
    },
  );

  it('leave a graph in which every fact has evidence, with a link for each reference', async ({ graph }) => {
    const { entities, relationships } = await contentOf(graph.store);
    const links = relationships.filter(({ type }) => type !== 'EVIDENCES');
    const facts = [
      ...entities,
      ...links.map(({ start, type, end, properties }) => {
        return { id: `${start}/${type}/${end}${properties['idSuffix']}`, properties };
      }),
    ];
    const expected = facts.flatMap(({ id, properties }) => {
      const { evidence = [] } = z.looseObject({ evidence: z.array(z.string()).optional() }).parse(properties);
      if (!id.startsWith('source:')) expect(evidence.length, id).toBeGreaterThan(0);
      const topics = z.array(z.string()).catch([]).parse(properties['topics']);
      const ofTopics = topics.flatMap(
        (topic) => z.object({ evidence: z.array(z.string()) }).parse(JSON.parse(topic)).evidence,
      );
      const entity = parseRelationshipId(id)?.fromId ?? id;
      return [...new Set([...evidence, ...ofTopics])].map((reference) =>
        [readReference(reference).sourceId, entity, evidenceLinkKey(id, reference)].join(' '),
      );
    });
    const found = await graph.store.read(evidences, {});
    expect(found.map(({ source, entity, key }) => `${source} ${entity} ${key}`).sort()).toEqual(expected.sort());
  });
});
