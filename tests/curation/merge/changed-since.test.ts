import { describe, expect } from 'vitest';
import { admin } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS, split, trySplit } from '../../support/curation/merge.js';
import { change, mutate, PAPER, problemsOf, tryChange } from '../../support/curation/mutate.js';
import { exportText, importText } from '../../support/exchange/import-text.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../support/graphql/ask.js';

const it = testOnGraph(openTwins, admin);

/** The ids of facts of the one that goes: as they were, and while it is merged. */
const own = {
  held: `${GOES}/HOLDS/position:chairman`,
  member: `${GOES}/MEMBER_OF/organization:committee`,
  claim: 'claim:thanh-2-birth-date-1962',
};
const moved = {
  held: `${STAYS}/HOLDS/position:chairman/thanh-2`,
  member: `${STAYS}/MEMBER_OF/organization:committee`,
  claim: 'claim:thanh-2-birth-date-1962',
};

type Ids = typeof own;

/** What may be done between a merge and its split, by the ids that facts have then. */
const changes: readonly [what: string, work: (ask: Ask, ids: Ids) => Promise<unknown>][] = [
  ['nothing', async () => undefined],
  ['ending what moved', (ask, { held }) => change(ask, 'endTerm', { term: held, until: '2016', evidence: PAPER })],
  [
    'correcting what moved, its evidence too',
    (ask, { member }) =>
      change(ask, 'correctFact', {
        fact: member,
        role: 'chair',
        since: '2012',
        evidence: PAPER,
        withdrawnEvidence: [{ source: 'source:web' }],
      }),
  ],
  ['retracting what moved', (ask, { held }) => change(ask, 'retract', { fact: held, evidence: PAPER })],
  [
    'a new fact of the one that stays',
    (ask) => mutate(ask, 'award', { recipient: STAYS, award: 'award:flag', year: 2017, evidence: PAPER }),
  ],
  [
    'correcting the one that stays',
    (ask) => change(ask, 'correctOfficial', { id: STAYS, links: ['https://example.org/'], evidence: PAPER }),
  ],
  [
    'correcting a fact of the one that stays',
    (ask) => change(ask, 'endTerm', { term: `${STAYS}/HOLDS/position:deputy`, until: '2012-03', evidence: PAPER }),
  ],
  [
    'correcting an event that names the one that goes',
    (ask) => change(ask, 'correctEvent', { id: 'event:conference', place: 'Vinh', evidence: PAPER }),
  ],
  [
    'an official of the same name, added',
    (ask) => mutate(ask, 'addOfficial', { id: 'official:new', name: 'Lâm Phương Thanh', evidence: PAPER }),
  ],
];

describe('a change between a merge and its split', () => {
  it.for(changes)('has the same result as without the merge: %s', async ([_, work], { ask, graph }) => {
    await work(ask, own);
    const expected = await exportText(graph.store, 'native');
    const { store } = await openForTest(openTwins);
    const askAnew = askerOf(store, admin);
    await merge(askAnew, STAYS, GOES);
    await work(askAnew, moved);
    await split(askAnew, GOES);
    expect(await exportText(store, 'native')).toBe(expected);
  });

  it('stays with the survivor if it is of both: a name, a value, evidence', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const corrected = { aliases: ['Phương Thanh', 'Chị Thanh'], gender: 'woman', evidence: PAPER };
    await change(ask, 'correctOfficial', { id: STAYS, ...corrected });
    await split(ask, GOES);
    const text = await exportText(graph.store, 'native');
    const line = text.split('\n').find((one) => one.includes(`"id":"${STAYS}","properties":{"name"`));
    // The aliases that the merge brought go, the one taken away stays away, and what was added stays.
    expect(JSON.parse(line ?? '')).toEqual({
      entity: 'Official',
      id: STAYS,
      properties: {
        name: 'Lâm Thị Phương Thanh',
        aliases: ['Chị Thanh'],
        birthDate: '1967',
        gender: 'woman',
        identifiers: ['wikidata:Q1'],
      },
      evidence: ['source:paper#4', 'source:paper#7'],
    });
  });

  it('preserves evidence added to a claim that the merge made', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const claim = {
      subject: STAYS,
      property: 'birthDate',
      value: '1967',
      preferred: true,
      evidence: PAPER,
      expectedVersion: 1,
    };
    await mutate(ask, 'recordClaim', claim);
    await split(ask, GOES);
    const text = await exportText(graph.store, 'native');
    expect(text).toContain(
      '{"entity":"Claim","id":"claim:thanh-birth-date-1967","properties":{"property":"birthDate","value":"1967",' +
        '"preferred":true},"evidence":["source:paper#7"]}',
    );
  });
});

describe('a fact retracted while it belonged to the survivor', () => {
  const retracted = async (ask: Ask, id: string) => {
    const query = `query ($id: ID!) { retracted(id: $id) {
      factId sentence version properties { property values } retraction { mutation reason } } }`;
    return (await answerTo(ask, query, { id })).retracted;
  };

  it('is retracted under its original id after the split, as it was last stated', async ({ ask }) => {
    await merge(ask, STAYS, GOES);
    await change(ask, 'endTerm', { term: moved.held, until: '2016', evidence: PAPER });
    await change(ask, 'retract', { fact: moved.held, evidence: PAPER, reason: 'Another woman' });
    await split(ask, GOES);
    expect(await retracted(ask, own.held)).toEqual({
      factId: own.held,
      sentence: 'Lâm Phương Thanh held the position of Chairman from 2014 until 2016',
      version: 5,
      properties: [
        { property: 'evidence', values: ['source:web', 'source:paper#7'] },
        { property: 'since', values: ['2014'] },
        { property: 'status', values: ['ENDED'] },
        { property: 'until', values: ['2016'] },
      ],
      retraction: { mutation: 'split', reason: 'Two people' },
    });
    expect(await retracted(ask, moved.held)).toMatchObject({ version: 4, retraction: { reason: 'Another woman' } });
    const answer = await tryChange(ask, 'endTerm', { term: own.held, until: '2016', evidence: PAPER });
    expect(answer.errors?.[0]?.message).toContain('was retracted');
  });

  it('names in history what it named before the merge', async ({ ask }) => {
    const [into, merged] = ['position:deputy', 'position:chairman'];
    const fact = `${STAYS}/HOLDS/${merged}`;
    await merge(ask, into, merged);
    await change(ask, 'retract', { fact: `${STAYS}/HOLDS/${into}/chairman`, evidence: PAPER });
    await split(ask, merged);
    expect(await retracted(ask, fact)).toMatchObject({ factId: fact, version: 4 });
  });

  it('is not restored by a file that states it', async ({ ask, graph }) => {
    const file = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    for (const fact of [moved.held, moved.member]) await change(ask, 'retract', { fact, evidence: PAPER });
    await split(ask, GOES);
    const before = await exportText(graph.store, 'native');
    const { report } = await importText(graph.store, 'graph.ndjson', file);
    expect(await exportText(graph.store, 'native')).toBe(before);
    expect(report.differences.sort()).toEqual([
      `${own.held}: was retracted, which is its version 4; kept out`,
      `${own.member}: was retracted, which is its version 4; kept out`,
    ]);
  });
});

describe('an impossible split', () => {
  it('is refused if it would leave a fact without evidence', async ({ ask, graph }) => {
    await merge(ask, STAYS, GOES);
    const evidence = [{ source: 'source:web' }];
    const withdrawnEvidence = [{ source: 'source:paper', paragraph: 4 }];
    await change(ask, 'correctOfficial', { id: STAYS, evidence, withdrawnEvidence });
    const before = await exportText(graph.store, 'native');
    const answer = await trySplit(ask, GOES);
    expect(problemsOf(answer)).toEqual([['merged', 'NO_EVIDENCE']]);
    expect(answer.errors?.[0]?.message).toContain(STAYS);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('is refused if a later merge changed the same facts, until that one is undone', async ({ ask, graph }) => {
    const before = await exportText(graph.store, 'native');
    await merge(ask, STAYS, GOES);
    await merge(ask, 'position:deputy', 'position:chairman');
    const answer = await trySplit(ask, GOES);
    expect(problemsOf(answer)).toEqual([['merged', 'MERGED_SINCE']]);
    expect(answer.errors?.[0]?.message).toContain('split position:chairman first');
    await split(ask, 'position:chairman');
    await split(ask, GOES);
    expect(await exportText(graph.store, 'native')).toBe(before);
  });

  it('is refused if nothing was merged', async ({ ask }) => {
    for (const merged of [GOES, 'official:nobody', 'nonsense', `${GOES}/HOLDS/position:chairman`]) {
      expect(problemsOf(await trySplit(ask, merged))).toEqual([['merged', 'UNKNOWN_ID']]);
    }
  });
});
