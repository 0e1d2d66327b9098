import { describe, expect } from 'vitest';
import { editor, otherEditor } from '../support/access/viewers.js';
import { codesOf, mutate, openWorld, PAPER, problemsOf, tryMutation } from '../support/curation/mutate.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';

const it = testOnGraph(openWorld, editor);

const TERM = 'official:an/HOLDS/position:chairman';
const appoint = { official: 'official:an', position: 'position:chairman', since: '2015-03', evidence: PAPER };

describe('an appointment', () => {
  it('becomes a role of the official, with its evidence', async ({ ask }) => {
    const payload = await mutate(ask, 'appoint', appoint, 'factId version fact { sentence } clientMutationId');
    expect(payload).toEqual({
      factId: TERM,
      version: 1,
      // The province of the position exists no longer.
      fact: { sentence: 'An held the position of Chairman from March 2015 (when that ended is not known)' },
      clientMutationId: null,
    });
    const query = `{ official(id: "official:an") { roles { edges { id: factId since status version node { id }
      evidence { source { id } paragraph } } } } source(id: "source:paper") { facts(paragraphs: [7]) { edges { factId } } } }`;
    const { official, source } = await answerTo(ask, query);
    expect(official.roles.edges).toEqual([
      {
        id: TERM,
        since: '2015-03',
        status: 'UNKNOWN',
        version: 1,
        node: { id: 'position:chairman' },
        evidence: [{ source: { id: 'source:paper' }, paragraph: 7 }],
      },
    ]);
    expect(source.facts.edges).toEqual([{ factId: TERM }]);
  });

  it('ends, and its history shows both changes', async ({ ask }) => {
    const { version } = await mutate(ask, 'appoint', appoint);
    const ended = {
      term: TERM,
      until: '2018-10-01',
      expectedVersion: version,
      evidence: [{ source: 'source:web' }],
      reason: 'Retired',
    };
    const payload = await mutate(ask, 'endTerm', ended, 'version fact { until evidence { source { id } } }');
    expect(payload).toEqual({
      version: 2,
      fact: { until: '2018-10-01', evidence: [{ source: { id: 'source:paper' } }, { source: { id: 'source:web' } }] },
    });
    const query = `{ official(id: "official:an") { version changes { totalCount edges { node {
      action mutation by { kind id } version sentence reason properties { property from to } evidence { source { id } } } } } } }`;
    const { official } = await answerTo(ask, query);
    expect(official.version).toBe(1);
    expect(official.changes.totalCount).toBe(2);
    expect(official.changes.edges[0].node).toEqual({
      action: 'CORRECTED',
      mutation: 'endTerm',
      by: { kind: 'USER', id: 'user:editor-an' },
      version: 2,
      sentence: 'An held the position of Chairman from March 2015 until 1 October 2018',
      reason: 'Retired',
      properties: [
        { property: 'evidence', from: ['source:paper#7'], to: ['source:paper#7', 'source:web'] },
        { property: 'status', from: [], to: ['ENDED'] },
        { property: 'until', from: [], to: ['2018-10-01'] },
      ],
      evidence: [{ source: { id: 'source:web' } }],
    });
  });
});

describe('evidence of a mutation', () => {
  it('may be inferred, with the reasoning', async ({ ask }) => {
    const inferred = 'He signs as its holder';
    await mutate(ask, 'appoint', { ...appoint, evidence: [{ source: 'source:paper', paragraph: 3, inferred }] });
    const { fact } = await answerTo(ask, `{ fact(id: "${TERM}") { evidence { paragraph quote inferred } } }`);
    expect(fact.evidence).toEqual([{ paragraph: 3, quote: null, inferred }]);
  });

  it('has no # in its reasoning', async ({ ask }) => {
    const evidence = [{ source: 'source:paper', paragraph: 3, inferred: 'as in #4' }];
    expect(problemsOf(await tryMutation(ask, 'appoint', { ...appoint, evidence }))).toContainEqual([
      'evidence.0.inferred',
      'FORMAT',
    ]);
  });
});

describe('two editors of one official', () => {
  it('at once get a success and a CONFLICT', async ({ ask, graph }) => {
    const correct = (by: Ask, name: string) =>
      tryMutation(
        by,
        'correctOfficial',
        { id: 'official:an', name, expectedVersion: 1, evidence: PAPER },
        'version node { name }',
      );
    const answers = await Promise.all([correct(ask, 'Anh'), correct(askerOf(graph.store, otherEditor), 'Ánh')]);
    const codes = answers.flatMap(codesOf);
    expect(codes).toEqual(['CONFLICT']);
    const won = answers.find(({ errors }) => errors === undefined);
    expect(won?.data.correctOfficial.version).toBe(2);
    const { official } = await answerTo(ask, '{ official(id: "official:an") { name version changes { totalCount } } }');
    expect(official).toEqual({ name: won?.data.correctOfficial.node.name, version: 2, changes: { totalCount: 1 } });
  });
});

describe('a mutation', () => {
  it('reports all problems of its input', async ({ ask }) => {
    const answer = await tryMutation(ask, 'appoint', {
      official: 'official:nobody',
      position: 'organization:committee',
      since: '2018',
      until: '2017',
      key: 'Not a key',
      reason: 'x'.repeat(501),
      evidence: [{ source: 'source:none', quote: 'words' }, { source: 'source:gone' }],
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(problemsOf(answer)).toEqual([
      ['evidence.0.paragraph', 'REQUIRED'],
      ['reason', 'TOO_LONG'],
      ['key', 'FORMAT'],
      ['evidence.0.source', 'UNKNOWN_ID'],
      ['evidence.1.source', 'UNKNOWN_ID'],
      ['official', 'UNKNOWN_ID'],
      ['position', 'WRONG_TYPE'],
      ['until', 'REVERSED'],
    ]);
  });
});
