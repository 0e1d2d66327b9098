import { describe, expect } from 'vitest';
import { editor, otherEditor } from '../support/access/viewers.js';
import {
  change,
  codesOf,
  mutate,
  openWorld,
  PAPER,
  problemsOf,
  tryChange,
  tryMutation,
} from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnGraph } from '../support/fixtures.js';
import { answerTo, askerOf } from '../support/graphql/ask.js';

const it = testOnGraph(openWorld, editor);

const TERM = 'official:binh/HOLDS/position:deputy';
const RETRACTED = `query ($id: ID!) { retracted(id: $id) { factId sentence version properties { property values }
  retraction { action mutation reason by { id } version } } }`;

describe('a retracted relationship', () => {
  it.beforeEach(({ ask }) => change(ask, 'retract', { fact: TERM, evidence: PAPER, reason: 'Another Bình' }));

  it('is in no result except history', async ({ ask }) => {
    const query = `{ official(id: "official:binh") { roles { totalCount edges { id: factId } } }
      position(id: "position:deputy") { holders { totalCount } }
      source(id: "source:paper") { facts(paragraphs: [2]) { edges { factId } } }
      timeline(ids: ["official:binh"]) { edges { kind } } path(from: "official:binh", to: "position:deputy") { length } }`;
    expect(await answerTo(ask, query)).toMatchObject({
      official: { roles: { totalCount: 0, edges: [] } },
      position: { holders: { totalCount: 0 } },
      source: { facts: { edges: [] } },
      path: [],
    });
  });

  it('stays readable in history as retracted, with who did it and why', async ({ ask }) => {
    expect(await answerTo(ask, RETRACTED, { id: TERM })).toEqual({
      retracted: {
        factId: TERM,
        sentence: 'Bình held the position of Deputy from 2010 (whether it has ended is not known)',
        version: 2,
        properties: [
          { property: 'evidence', values: ['source:paper#2'] },
          { property: 'since', values: ['2010'] },
        ],
        retraction: {
          action: 'RETRACTED',
          mutation: 'retract',
          reason: 'Another Bình',
          by: { id: 'user:editor-an' },
          version: 2,
        },
      },
    });
    const { official } = await answerTo(
      ask,
      '{ official(id: "official:binh") { changes { edges { node { action factId } } } } }',
    );
    expect(official.changes.edges).toEqual([{ node: { action: 'RETRACTED', factId: TERM } }]);
  });

  it('cannot be changed; the error says that it was retracted', async ({ ask }) => {
    const answer = await tryChange(ask, 'endTerm', { term: TERM, until: '2015', evidence: PAPER });
    expect(problemsOf(answer)).toEqual([['term', 'UNKNOWN_ID']]);
    expect(answer.errors?.[0]?.message).toContain('was retracted');
  });

  it('has a new version: whoever read the old one gets a CONFLICT', async ({ ask }) => {
    const ended = { term: TERM, until: '2015', expectedVersion: 1, evidence: PAPER };
    const answer = await tryMutation(ask, 'endTerm', ended);
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ factId: TERM, expectedVersion: 1, version: 2 });
    expect(answer.errors?.[0]?.message).toContain('was retracted');
  });

  it('can be stated again, and continues its versions', async ({ ask }) => {
    const again = { official: 'official:binh', position: 'position:deputy', since: '2011', evidence: PAPER };
    expect(await mutate(ask, 'appoint', again)).toEqual({ factId: TERM, version: 3 });
    expect((await answerTo(ask, RETRACTED, { id: TERM })).retracted).toBeNull();
  });
});

describe('an entity', () => {
  it('is not retracted while facts depend on it; the error names them', async ({ ask }) => {
    const official = await tryChange(ask, 'retract', { fact: 'official:binh', evidence: PAPER });
    expect(problemsOf(official)).toEqual([['fact', 'IN_USE']]);
    expect(official.errors?.[0]?.message).toContain(TERM);
    const source = await tryChange(ask, 'retract', { fact: 'source:paper', evidence: PAPER });
    expect(problemsOf(source)).toEqual([['fact', 'IN_USE']]);
  });

  it('is not retracted while a fact or a topic names it', async ({ ask }) => {
    const deputy = {
      official: 'official:binh',
      event: 'event:conference',
      role: 'SPOKE',
      actingIn: ['position:chairman'],
    };
    const { factId } = await mutate(ask, 'recordParticipation', { ...deputy, evidence: PAPER });
    for (const link of ['BELONGS_TO/organization:committee', 'REPRESENTS/province:old']) {
      await change(ask, 'retract', { fact: `position:chairman/${link}`, evidence: PAPER });
    }
    const position = await tryChange(ask, 'retract', { fact: 'position:chairman', evidence: PAPER });
    expect(problemsOf(position)).toEqual([['fact', 'IN_USE']]);
    expect(position.errors?.[0]?.message).toContain(factId);
    const topics = [{ text: 'Roads', kind: 'REQUESTED', raisedBy: 'official:an', evidence: PAPER }];
    await change(ask, 'correctEvent', { id: 'event:conference', topics, evidence: PAPER });
    const official = await tryChange(ask, 'retract', { fact: 'official:an', evidence: PAPER });
    expect(official.errors?.[0]?.message).toContain('event:conference');
    await change(ask, 'correctEvent', { id: 'event:conference', topics: null, evidence: PAPER });
    await change(ask, 'retract', { fact: 'official:an', evidence: PAPER });
  });

  it('is retracted with its relationships in one operation, and then found neither by id nor by list or search', async ({
    ask,
  }) => {
    const query = `mutation ($term: RetractInput!, $event: RetractInput!) {
      term: retract(input: $term) { version } event: retract(input: $event) { version } }`;
    const variables = {
      term: { fact: TERM, expectedVersion: 1, evidence: PAPER },
      event: { fact: 'event:conference', expectedVersion: 1, evidence: PAPER },
    };
    await answerTo(ask, query, variables);
    const found = await answerTo(
      ask,
      '{ node(id: "event:conference") { id } events { totalCount } search(text: "conference") { matched } }',
    );
    expect(found).toEqual({ node: null, events: { totalCount: 0 }, search: [] });
    const { retracted } = await answerTo(ask, RETRACTED, { id: 'event:conference' });
    expect(retracted.sentence).toBe('Conference');
    expect(retracted.properties).toContainEqual({ property: 'startsOn', values: ['2017-03-10'] });
  });

  it('that is added and retracted leaves the facts as they were', async ({ ask, graph }) => {
    const before = await contentOf(graph.store);
    const { factId } = await mutate(ask, 'addOfficial', { name: 'Chi', evidence: PAPER });
    await change(ask, 'retract', { fact: factId, evidence: PAPER });
    expect(await contentOf(graph.store)).toEqual(before);
  });

  it('that does not exist cannot be retracted', async ({ ask }) => {
    for (const fact of ['official:nobody', 'nothing', 'official:an/HOLDS/position:deputy', '']) {
      const answer = await tryChange(ask, 'retract', { fact, evidence: PAPER });
      expect(problemsOf(answer)).toEqual([['fact', 'UNKNOWN_ID']]);
    }
  });
});

describe('an entry of one’s own', () => {
  const AN_CHAIRS = 'official:an/HOLDS/position:chairman';
  const appoint = { official: 'official:an', position: 'position:chairman', since: '2016', evidence: PAPER };
  const MISTAKEN = { fact: AN_CHAIRS, expectedVersion: 1, reason: 'I took him for another' };

  it.beforeEach(({ ask }) => mutate(ask, 'appoint', appoint));

  it('is retracted for a reason, without a source', async ({ ask }) => {
    expect(problemsOf(await tryMutation(ask, 'retract', { fact: AN_CHAIRS, expectedVersion: 1 }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    expect(await mutate(ask, 'retract', MISTAKEN)).toEqual({ factId: AN_CHAIRS, version: 2 });
    const { retracted } = await answerTo(ask, RETRACTED, { id: AN_CHAIRS });
    expect(retracted.retraction).toMatchObject({ reason: MISTAKEN.reason, by: { id: 'user:editor-an' } });
  });

  it('stays one’s own when one corrects it, and when it is retracted and stated again', async ({ ask }) => {
    await change(ask, 'correctFact', { fact: AN_CHAIRS, since: '2017', evidence: PAPER });
    await mutate(ask, 'retract', { ...MISTAKEN, expectedVersion: 2 });
    await mutate(ask, 'appoint', appoint);
    expect(await mutate(ask, 'retract', { ...MISTAKEN, expectedVersion: 4 })).toMatchObject({ version: 5 });
  });

  it('needs a source from everybody else', async ({ ask, graph }) => {
    const other = askerOf(graph.store, otherEditor);
    expect(problemsOf(await tryMutation(other, 'retract', MISTAKEN))).toEqual([['evidence', 'NO_EVIDENCE']]);
    expect(await mutate(other, 'retract', { ...MISTAKEN, evidence: PAPER })).toMatchObject({ version: 2 });
    await mutate(other, 'appoint', appoint);
    expect(problemsOf(await tryMutation(ask, 'retract', { ...MISTAKEN, expectedVersion: 3 }))).toEqual([
      ['evidence', 'NO_EVIDENCE'],
    ]);
  });

  it('is no longer one’s own when another has changed it, though it was by evidence alone', async ({ ask, graph }) => {
    await change(askerOf(graph.store, otherEditor), 'correctFact', {
      fact: AN_CHAIRS,
      evidence: [{ source: 'source:web' }],
    });
    const answer = await tryMutation(ask, 'retract', { ...MISTAKEN, expectedVersion: 2 });
    expect(problemsOf(answer)).toEqual([['evidence', 'NO_EVIDENCE']]);
  });

  it('is none that was loaded, and that a mutation only corrected', async ({ ask }) => {
    await change(ask, 'correctFact', { fact: TERM, since: '2011', evidence: PAPER });
    const answer = await tryMutation(ask, 'retract', { fact: TERM, expectedVersion: 2, reason: 'Another Bình' });
    expect(problemsOf(answer)).toEqual([['evidence', 'NO_EVIDENCE']]);
  });
});
