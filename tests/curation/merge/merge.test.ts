import { describe, expect } from 'vitest';
import { admin } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS, split, trySplit } from '../../support/curation/merge.js';
import { mutate, PAPER, problemsOf, tryMutation } from '../../support/curation/mutate.js';
import { exportText } from '../../support/exchange/import-text.js';
import { contentOf } from '../../support/facts/graph-content.js';
import { testOnGraph } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';

const it = testOnGraph(openTwins, admin);

describe('two records of one official', () => {
  it('become one: each fact stays separate, with its own evidence', async ({ ask }) => {
    await merge(ask, STAYS, GOES);
    const query = `query ($id: ID!) { official(id: $id) {
      id name aliases birthDate gender identifiers { scheme identifier } evidence { source { id } paragraph }
      roles { edges { id: factId since node { id } evidence { source { id } } } }
      memberships { edges { id: factId evidence { source { id } } } }
      claims { edges { node { property value preferred evidence { source { id } } } } } } }`;
    const { official } = await answerTo(ask, query, { id: STAYS });
    const paper = { source: { id: 'source:paper' } };
    const web = { source: { id: 'source:web' } };
    expect(official).toMatchObject({
      id: STAYS,
      name: 'Lâm Thị Phương Thanh',
      aliases: ['Lâm Phương Thanh', 'Phương Thanh'],
      birthDate: '1967',
      gender: 'female',
      identifiers: [
        { scheme: 'wikidata', identifier: 'Q1' },
        { scheme: 'gnd', identifier: '2' },
      ],
      evidence: [
        { ...paper, paragraph: 4 },
        { ...web, paragraph: null },
      ],
    });
    // The two tenures of the chairman are not made one: the second has a word more in its id.
    expect(official.roles.edges).toEqual([
      {
        id: `${STAYS}/HOLDS/position:chairman/thanh-2`,
        since: '2014',
        node: { id: 'position:chairman' },
        evidence: [web],
      },
      { id: `${STAYS}/HOLDS/position:chairman`, since: '2013', node: { id: 'position:chairman' }, evidence: [paper] },
      { id: `${STAYS}/HOLDS/position:deputy`, since: '2010', node: { id: 'position:deputy' }, evidence: [paper] },
    ]);
    expect(official.memberships.edges).toEqual([{ id: `${STAYS}/MEMBER_OF/organization:committee`, evidence: [web] }]);
    // Where they disagree, each value is a claim with the evidence of the one that said it.
    const claims = official.claims.edges.map(({ node }: { node: object }) => node);
    expect(claims).toHaveLength(2);
    expect(claims).toContainEqual({ property: 'birthDate', value: '1962', preferred: false, evidence: [web] });
    expect(claims).toContainEqual({ property: 'birthDate', value: '1967', preferred: true, evidence: [paper] });
    expect((await answerTo(ask, query, { id: GOES })).official).toEqual(official);
    const { event } = await answerTo(ask, '{ event(id: "event:conference") { topics { raisedBy { id } } } }');
    expect(event.topics).toEqual([{ raisedBy: { id: STAYS } }]);
  });

  it('are two again after a split, byte for byte, repeatedly', async ({ ask, graph }) => {
    const before = await contentOf(graph.store);
    const text = await exportText(graph.store, 'native');
    for (let round = 0; round < 3; round += 1) {
      await merge(ask, STAYS, GOES);
      await split(ask, GOES);
      expect(await exportText(graph.store, 'native')).toBe(text);
      expect(await contentOf(graph.store)).toEqual(before);
    }
  });

  it('show the merge: who, when and why, and what the other record said with its own evidence', async ({ ask }) => {
    const at = Date.now();
    await merge(ask, STAYS, GOES);
    const query = `{ node(id: "${STAYS}") { mergedIds merges { mergedId intoId at by { kind id } reason
      evidence { source { id } } stated { property values } movedFactIds } } }`;
    const { node } = await answerTo(ask, query);
    const [{ at: time, movedFactIds, ...told }] = node.merges;
    expect(Date.parse(time)).toBeGreaterThanOrEqual(at);
    expect(movedFactIds).toContain(`${STAYS}/MEMBER_OF/organization:committee`);
    expect(node.mergedIds).toEqual([GOES]);
    expect(told).toEqual({
      mergedId: GOES,
      intoId: STAYS,
      by: { kind: 'USER', id: 'user:admin-dung' },
      reason: 'One person',
      evidence: [{ source: { id: 'source:web' } }],
      stated: [
        { property: 'aliases', values: ['Phương Thanh'] },
        { property: 'birthDate', values: ['1962'] },
        { property: 'evidence', values: ['source:web'] },
        { property: 'gender', values: ['female'] },
        { property: 'identifiers', values: ['wikidata:Q1', 'gnd:2'] },
        { property: 'name', values: ['Lâm Phương Thanh'] },
      ],
    });
  });

  it('have a history of what became of each fact', async ({ ask }) => {
    await merge(ask, STAYS, GOES);
    await split(ask, GOES);
    const query = `query ($id: ID!) { changes(entity: $id, first: 100) { edges { node { action mutation factId version reason
      properties { property from to } } } } }`;
    const of = async (id: string) =>
      (await answerTo(ask, query, { id })).changes.edges.map(({ node }: { node: object }) => node);
    const history = await of(GOES);
    const about = (factId: string) => history.filter((each: { factId: string }) => each.factId === factId);
    expect(about(GOES)).toMatchObject([
      { action: 'SPLIT', mutation: 'split', version: 3, reason: 'Two people' },
      { action: 'MERGED', mutation: 'merge', version: 2, reason: 'One person' },
    ]);
    const own = `${GOES}/HOLDS/position:chairman`;
    const moved = `${STAYS}/HOLDS/position:chairman/thanh-2`;
    expect(about(own)).toMatchObject([
      { action: 'MOVED', version: 3, properties: [{ property: 'id', from: [moved], to: [own] }] },
    ]);
    expect(about(moved)).toMatchObject([
      { action: 'MOVED', version: 2, properties: [{ property: 'id', from: [own], to: [moved] }] },
    ]);
    const survivor = (await of(STAYS)).filter((each: { factId: string }) => each.factId === STAYS);
    expect(survivor.map(({ version }: { version: number }) => version)).toEqual([3, 2]);
    expect(survivor[1].properties).toContainEqual({ property: 'mergedIds', from: [], to: [GOES] });
  });
});

describe('a claim about a merged entity', () => {
  it('is the one that changes when the same is stated about the survivor', async ({ ask }) => {
    await merge(ask, STAYS, GOES);
    const moved = `claim:thanh-2-birth-date-1962`;
    const stated = { subject: STAYS, property: 'birthDate', value: '1962', preferred: false, evidence: PAPER };
    // It is there: what is added to it needs the version that was read.
    expect(problemsOf(await tryMutation(ask, 'recordClaim', stated))).toEqual([['expectedVersion', 'REQUIRED']]);
    const { node } = await answerTo(ask, 'query ($id: ID!) { node(id: $id) { version } }', { id: moved });
    const changed = await mutate(ask, 'recordClaim', { ...stated, expectedVersion: node.version });
    expect(changed).toEqual({ factId: moved, version: node.version + 1 });
    const { official } = await answerTo(
      ask,
      `{ official(id: "${STAYS}") { claims { edges { node { id value evidence { source { id } } } } } } }`,
    );
    const claims = official.claims.edges.map((edge: { node: { value: string } }) => edge.node);
    expect(claims.filter(({ value }: { value: string }) => value === '1962')).toEqual([
      { id: moved, value: '1962', evidence: [{ source: { id: 'source:web' } }, { source: { id: 'source:paper' } }] },
    ]);
  });
});

describe('evidence named twice in an input', () => {
  it('is stored once, and the fact it supports can be merged', async ({ ask, graph }) => {
    const twice = [...PAPER, ...PAPER];
    const term = { official: GOES, position: 'position:deputy', since: '2001', evidence: twice };
    await mutate(ask, 'appoint', term);
    const query = `{ official(id: "${GOES}") { roles(kinds: [STATE]) { edges { since evidence { paragraph } } } } }`;
    const { official } = await answerTo(ask, query);
    expect(official.roles.edges).toContainEqual({ since: '2001', evidence: [{ paragraph: 7 }] });
    const before = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    await split(ask, GOES);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });
});

describe('entities of other types', () => {
  it.for([
    ['position:chairman', 'position:chair'],
    ['official:other', STAYS],
    [STAYS, 'official:other'],
    ['position:chair', 'position:chairman'],
  ] as const)('are merged and split too: %s and %s', async ([into, merged], { ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    await merge(ask, into, merged);
    const { node } = await answerTo(ask, 'query ($id: ID!) { node(id: $id) { id mergedIds } }', { id: merged });
    expect(node).toEqual({ id: into, mergedIds: [merged] });
    const lines = (await exportText(graph.store, 'native')).split('\n');
    expect(lines.filter((line) => line.startsWith('{"entity"') && line.includes(`"id":"${merged}"`))).toEqual([]);
    await split(ask, merged);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('are replaced by the survivor wherever they were named', async ({ ask, graph }) => {
    await merge(ask, 'position:deputy', 'position:chairman');
    const query = '{ event(id: "event:conference") { participants { edges { actingIn { id } } } } }';
    const { event } = await answerTo(ask, query);
    expect(event.participants.edges).toEqual([{ actingIn: [{ id: 'position:deputy' }] }]);
    expect(await exportText(graph.store, 'native')).toContain('"actingIn":["position:deputy"]');
  });
});

describe('a chain of merges', () => {
  it('resolves to its end, and is undone in reverse order', async ({ ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    const between = await exportText(graph.store, 'native');
    await merge(ask, 'official:other', STAYS);
    const query = `{ nodes(ids: ["${GOES}", "${STAYS}", "official:other"]) { id mergedIds } }`;
    const end = { id: 'official:other', mergedIds: [STAYS, GOES] };
    expect((await answerTo(ask, query)).nodes).toEqual([end, end, end]);
    expect(problemsOf(await trySplit(ask, GOES))).toEqual([['merged', 'MERGED_SINCE']]);
    await split(ask, STAYS);
    expect(await exportText(graph.store, 'native')).toBe(between);
    await split(ask, GOES);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });
});
