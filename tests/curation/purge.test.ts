import { describe, expect } from 'vitest';
import { z } from 'zod';
import { runPurge } from '../../src/curation/purge/run-purge.js';
import type { GraphStore } from '../../src/store/store.js';
import { admin, editor } from '../support/access/viewers.js';
import { FACTS, merge, split, WEB } from '../support/curation/merge.js';
import { change, codesOf, mutate, problemsOf, tryMutation } from '../support/curation/mutate.js';
import { exportText, importText } from '../support/exchange/import-text.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';
import { queryOf } from '../support/store/query-of.js';
import { openGraphOf } from '../support/store/test-store.js';

/** A person whose name nothing else has, and whom the graph knows twice. */
const it = testOnGraph(() => openGraphOf(FACTS.replaceAll('thanh', 'zebedeus').replaceAll('Thanh', 'Zebedeus')), admin);
const PERSON = 'official:zebedeus';
const TWIN = 'official:zebedeus-2';
const NAME = /zebedeus/i;

const anything = { properties: z.unknown() };
const everyNode = queryOf('MATCH (n) RETURN properties(n) AS properties', anything);
const everyLink = queryOf('MATCH ()-[r]->() RETURN properties(r) AS properties', anything);

/** Every property of every node and relationship. */
async function wholeGraph(store: GraphStore): Promise<string> {
  return JSON.stringify([await store.read(everyNode, {}), await store.read(everyLink, {})]);
}

/** Something of every kind that a graph keeps of a person. */
async function liveLife(ask: Ask): Promise<void> {
  await change(ask, 'correctOfficial', { id: PERSON, aliases: ['Zebedeus the Elder'], evidence: WEB });
  await change(ask, 'retract', { fact: `${PERSON}/HOLDS/position:deputy`, evidence: WEB });
  await mutate(ask, 'appoint', { official: PERSON, position: 'position:chair', since: '2019', evidence: WEB });
  await mutate(ask, 'recordDistinct', { one: PERSON, other: 'official:other', evidence: WEB });
  await merge(ask, PERSON, TWIN);
  await merge(ask, 'position:chairman', 'position:chair');
}

const TOPICS = [{ text: 'More trees', kind: 'REQUESTED', evidence: WEB }];
const forgetTopic = (ask: Ask) =>
  change(ask, 'correctEvent', { id: 'event:conference', topics: TOPICS, evidence: WEB });

describe('what is purged', () => {
  it('is in no property and no export, and no import brings it back', async ({ ask, graph }) => {
    await liveLife(ask);
    const before = await exportText(graph.store, 'native');
    const named = await tryMutation(ask, 'purge', { fact: PERSON, reason: 'A judgement' });
    expect(problemsOf(named)).toEqual([['fact', 'IN_USE']]);
    expect(named.errors?.[0]?.message).toContain('event:conference');
    await forgetTopic(ask);

    const payload = await mutate(ask, 'purge', { fact: PERSON, reason: 'A judgement' }, 'factId change { action }');
    expect(payload).toEqual({ factId: expect.stringMatching(/^purged:/), change: { action: 'PURGED' } });
    expect(await wholeGraph(graph.store)).not.toMatch(NAME);
    expect(await exportText(graph.store, 'native')).not.toMatch(NAME);

    const { changes } = await answerTo(
      ask,
      '{ changes(first: 1) { edges { node { factId sentence reason by { id } } } } }',
    );
    const node = { factId: payload.factId, sentence: '', reason: 'A judgement', by: { id: 'user:admin-dung' } };
    expect(changes.edges).toEqual([{ node }]);
    for (const id of [PERSON, TWIN])
      expect(await answerTo(ask, `{ node(id: "${id}") { id } }`)).toEqual({ node: null });

    const { report } = await importText(graph.store, 'before.ndjson', before);
    expect(report.differences).toContain(`${PERSON}: was purged; kept out`);
    expect(await wholeGraph(graph.store)).not.toMatch(NAME);
  });

  it('is named by no change of a fact that told of it, though the change was of something else', async ({
    ask,
    graph,
  }) => {
    const position = await mutate(ask, 'addPosition', { title: 'Keeper of Quuxes', kind: 'OTHER', evidence: WEB });
    const conference = { official: 'official:other', event: 'event:conference', role: 'OPENED', evidence: WEB };
    const took = await mutate(ask, 'recordParticipation', { ...conference, actingIn: [position.factId] });
    await change(ask, 'correctFact', { fact: took.factId, on: '2017-03-10', evidence: WEB });
    await change(ask, 'retract', { fact: took.factId, evidence: WEB });
    expect(await wholeGraph(graph.store)).toMatch(/quux/i);
    await mutate(ask, 'purge', { fact: position.factId, reason: 'A judgement' });
    expect(await wholeGraph(graph.store)).not.toMatch(/quux/i);
  });

  it('leaves the merges of others to be split, without it', async ({ ask, graph }) => {
    await liveLife(ask);
    await forgetTopic(ask);
    await mutate(ask, 'purge', { fact: PERSON, reason: 'A judgement' });
    await split(ask, 'position:chair');
    const { positions } = await answerTo(ask, '{ positions { edges { node { id holders { totalCount } } } } }');
    expect(positions.edges).toHaveLength(3);
    expect(await wholeGraph(graph.store)).not.toMatch(NAME);
  });

  it('can be a fact that was retracted, or one relationship', async ({ ask, graph }) => {
    const id = `${PERSON}/HOLDS/position:deputy`;
    await change(ask, 'retract', { fact: id, evidence: WEB });
    await mutate(ask, 'purge', { fact: id, reason: 'A mistake' });
    expect(await answerTo(ask, `{ retracted(id: "${id}") { factId } }`)).toEqual({ retracted: null });
    await mutate(ask, 'purge', { fact: `${PERSON}/HOLDS/position:chairman`, reason: 'A mistake' });
    const text = await wholeGraph(graph.store);
    expect(text).not.toContain('HOLDS/position:deputy');
    const { node } = await answerTo(ask, `{ node(id: "${PERSON}") { ... on Official { name roles { totalCount } } } }`);
    expect(node).toEqual({ name: 'Lâm Thị Phương Zebedeus', roles: { totalCount: 0 } });
  });

  it('is not stated again, by a retry either', async ({ ask }) => {
    const official = { name: 'Zebedeus Mới', evidence: WEB, clientMutationId: 'once' };
    const { factId } = await mutate(ask, 'addOfficial', official);
    await mutate(ask, 'purge', { fact: factId, reason: 'A judgement' });
    expect(problemsOf(await tryMutation(ask, 'addOfficial', official))).toEqual([['', 'PURGED']]);
  });
});

describe('a purge', () => {
  it('is for admins', async ({ graph, ask }) => {
    const asEditor = askerOf(graph.store, editor);
    expect(codesOf(await tryMutation(asEditor, 'purge', { fact: PERSON, reason: 'x' }))).toEqual(['FORBIDDEN']);
    expect(await answerTo(ask, `{ node(id: "${PERSON}") { id } }`)).toEqual({ node: { id: PERSON } });
  });

  it('of what is not there, or merged into another, is refused', async ({ ask }) => {
    const purge = async (fact: string) => problemsOf(await tryMutation(ask, 'purge', { fact, reason: 'x' }));
    expect(await purge('official:nobody')).toEqual([['fact', 'UNKNOWN_ID']]);
    await merge(ask, PERSON, TWIN);
    expect(await purge(TWIN)).toEqual([['fact', 'MERGED']]);
  });

  it('can be made by whoever runs the service', async ({ ask, graph }) => {
    await forgetTopic(ask);
    const { byKind, reason } = await runPurge(graph.store, TWIN, 'A judgement');
    expect([byKind, reason]).toEqual(['COMMAND_LINE', 'A judgement']);
    expect(await wholeGraph(graph.store)).not.toMatch(/zebedeus-2|phuong-zebedeus|1962/);
    expect(await wholeGraph(graph.store)).toContain(PERSON);
  });
});
