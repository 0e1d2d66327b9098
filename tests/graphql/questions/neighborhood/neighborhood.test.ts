import { describe, expect } from 'vitest';
import { factsOf, type Link, openGraphOfFacts } from '../../../support/facts/graph-of-links.js';
import { testOnSharedGraph, testOnStartingGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';

const STAFF = 1200;
const staffOf = (index: number) => `official:s${String(index).padStart(4, '0')}`;
const links: readonly Link[] = [
  ...Array.from({ length: STAFF }, (_, index): Link => [staffOf(index), 'MEMBER_OF', 'organization:ministry']),
  [staffOf(0), 'HOLDS', 'position:chief', { since: '2001', until: '2005' }],
  [staffOf(1), 'HOLDS', 'position:chief', { since: '2005' }],
  [staffOf(1), 'HOLDS', 'position:deputy', { since: '2001', until: '2005' }],
  ['position:chief', 'BELONGS_TO', 'organization:ministry'],
  ['official:z', 'HOLDS', 'position:deputy'],
  // Linked by more relationships than one read answers.
  ...Array.from(
    { length: 700 },
    (_, index): Link => ['province:old', 'RECEIVED', 'award:flag', { year: 1000 + index }],
  ),
  ['province:old', 'RECEIVED', 'award:medal', { year: 2001 }],
  ['province:old', 'RECEIVED', 'award:order', { year: 2002 }],
  ['event:session', 'PART_OF', 'event:term'],
  ['event:session', 'DISCUSSED', 'law:signed'],
  ['official:signer', 'SIGNED', 'law:signed'],
  ['law:amending', 'AMENDS', 'law:signed'],
];
const dates = {
  'official:alone': {},
  'event:session': { startsOn: '2016-05-03' },
  'law:signed': { issuedOn: '2018' },
  'law:amending': { issuedOn: '2020-01-01' },
};

const it = testOnSharedGraph(() => openGraphOfFacts(factsOf(links, dates)));

async function around(ask: Ask, id: string, more = '') {
  const { neighborhood } = await answerTo(
    ask,
    `{ neighborhood(id: "${id}" ${more}) { nodes { node { id } distance hidden } relationships { id } } }`,
  );
  return {
    nodes: neighborhood.nodes.map((one: { node: { id: string }; distance: number; hidden: number }) => [
      one.node.id,
      one.distance,
      one.hidden,
    ]),
    relationships: neighborhood.relationships.map(({ id }: { id: string }) => id),
  };
}

/** How surely each relationship around an entity held at a time, and how many it has beside those shown. */
async function heldAround(ask: Ask, id: string, asOf: string): Promise<readonly [Record<string, string>, number]> {
  const { neighborhood } = await answerTo(
    ask,
    `{ neighborhood(id: "${id}", asOf: "${asOf}") { nodes { hidden } relationships { id certainty(asOf: "${asOf}") } } }`,
  );
  const held: { id: string; certainty: string }[] = neighborhood.relationships;
  return [Object.fromEntries(held.map((each) => [each.id, each.certainty])), neighborhood.nodes[0].hidden];
}

const SESSION = 'event:session/PART_OF/event:term';
const SIGNATURE = 'official:signer/SIGNED/law:signed';
const AMENDMENT = 'law:amending/AMENDS/law:signed';
const DISCUSSION = 'event:session/DISCUSSED/law:signed';

describe('a relationship without a date of its own', () => {
  it.for([
    // The session was in 2016, the signed law is of 2018, the one that amends it of 2020.
    ['event:term', '2015', { [SESSION]: 'UNKNOWN' }],
    ['official:signer', '2017', {}],
    ['official:signer', '2018', { [SIGNATURE]: 'DEFINITE' }],
    ['official:signer', '2018-06', { [SIGNATURE]: 'POSSIBLE' }],
    ['law:signed', '2015', {}],
    ['law:signed', '2016', { [DISCUSSION]: 'DEFINITE' }],
    ['law:signed', '2019', { [DISCUSSION]: 'DEFINITE', [SIGNATURE]: 'DEFINITE' }],
    ['law:signed', '2020', { [DISCUSSION]: 'DEFINITE', [SIGNATURE]: 'DEFINITE', [AMENDMENT]: 'DEFINITE' }],
  ] as const)('is dated by its event or document: around %s at %s', async ([id, asOf, held], { ask }) => {
    expect(await heldAround(ask, id, asOf)).toEqual([held, 0]);
  });
});

describe('neighborhood', () => {
  it('shows an entity, its neighbours, the relationships between them, and how many are hidden', async ({ ask }) => {
    expect(await around(ask, 'position:chief')).toEqual({
      nodes: [
        ['position:chief', 0, 0],
        [staffOf(0), 1, 0],
        [staffOf(1), 1, 1],
        ['organization:ministry', 1, STAFF - 2],
      ].sort((left, right) => (left[1] === right[1] && String(left[0]) < String(right[0]) ? -1 : 0)),
      relationships: [
        `${staffOf(0)}/HOLDS/position:chief`,
        `${staffOf(0)}/MEMBER_OF/organization:ministry`,
        `${staffOf(1)}/HOLDS/position:chief`,
        `${staffOf(1)}/MEMBER_OF/organization:ministry`,
        'position:chief/BELONGS_TO/organization:ministry',
      ],
    });
  });

  it('shows as many neighbours of a hub as asked for, the nearest first, then by id', async ({ ask }) => {
    const { nodes, relationships } = await around(ask, 'organization:ministry', 'first: 4');
    expect(nodes).toEqual([
      ['organization:ministry', 0, STAFF + 1 - 3],
      [staffOf(0), 1, 1],
      [staffOf(1), 1, 2],
      [staffOf(2), 1, 0],
    ]);
    expect(relationships).toEqual([0, 1, 2].map((index) => `${staffOf(index)}/MEMBER_OF/organization:ministry`));
    const deeper = await around(ask, 'organization:ministry', 'first: 4, depth: 3');
    expect(deeper).toEqual({ nodes, relationships });
    expect((await around(ask, 'organization:ministry')).nodes).toHaveLength(100);
    expect((await around(ask, 'organization:ministry', 'first: 1')).nodes).toEqual([
      ['organization:ministry', 0, STAFF + 1],
    ]);
  });

  it('goes as deep as asked, with calls that do not grow with the entities', async ({ ask, graph }) => {
    graph.clearReads();
    const { nodes } = await around(ask, 'official:z', 'depth: 3, via: [HOLDS]');
    expect(nodes).toEqual([
      ['official:z', 0, 0],
      ['position:deputy', 1, 0],
      [staffOf(1), 2, 0],
      ['position:chief', 3, 1],
    ]);
    expect(graph.reads.filter((name) => name === 'graphql/questions/neighborhood/neighbours')).toHaveLength(3);
    expect(graph.reads.length).toBeLessThanOrEqual(7);
  });

  it('excludes what is surely outside the time asked about', async ({ ask }) => {
    expect(await around(ask, 'position:chief', 'via: [HOLDS], asOf: "2010"')).toEqual({
      nodes: [
        ['position:chief', 0, 0],
        [staffOf(1), 1, 0],
      ],
      relationships: [`${staffOf(1)}/HOLDS/position:chief`],
    });
  });

  it('counts an entity once, however many relationships lead to it', async ({ ask }) => {
    for (const asOf of ['', ', asOf: "2020"']) {
      const { nodes, relationships } = await around(ask, 'province:old', `first: 3${asOf}`);
      expect(nodes).toEqual([
        ['province:old', 0, 1],
        ['award:flag', 1, 0],
        ['award:medal', 1, 0],
      ]);
      expect(relationships).toHaveLength(701);
    }
  });

  it('of an entity without relationships is the entity alone', async ({ ask }) => {
    expect(await around(ask, 'official:alone', 'depth: 3')).toEqual({
      nodes: [['official:alone', 0, 0]],
      relationships: [],
    });
    expect(await around(ask, 'position:chief', 'via: []')).toEqual({
      nodes: [['position:chief', 0, 0]],
      relationships: [],
    });
  });

  it.for([
    ['id: "official:nobody"', '`id` names no entity of the graph: "official:nobody".'],
    ['id: "official:z", depth: 4', '`depth` must be from 1 to 3; it is 4.'],
    ['id: "official:z", first: 0', '`first` must be from 1 to 500; it is 0.'],
  ] as const)('refuses %s', async ([given, message], { ask }) => {
    const { errors } = await ask(`{ neighborhood(${given}) { nodes { distance } } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('neighborhood in the starting graph', () => {
  testOnStartingGraph(
    'shows the conference with all participants, each relationship with evidence and certainty',
    async ({ ask }) => {
      const { neighborhood } = await answerTo(
        ask,
        `{ neighborhood(id: "event:north-central-emulation-conference-2017", asOf: "2017-03-10") {
          nodes { distance hidden node { id __typename } }
          relationships { from { id } to { id } sentence certainty(asOf: "2017-03-10") evidence { paragraph } } } }`,
      );
      const shown = new Set(neighborhood.nodes.map(({ node }: { node: { id: string } }) => node.id));
      expect(shown.size).toBeGreaterThan(5);
      expect(shown.has('official:nguyen-xuan-duong')).toBe(true);
      for (const { from, to, sentence, certainty, evidence } of neighborhood.relationships) {
        expect([shown.has(from.id), shown.has(to.id), evidence.length > 0]).toEqual([true, true, true]);
        expect([sentence, certainty].every(Boolean)).toBe(true);
      }
    },
  );
});
