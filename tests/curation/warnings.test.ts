import { describe, expect } from 'vitest';
import { checkGraph } from '../../src/operations/check/check-graph.js';
import { derivedStore } from '../../src/store/derived-store.js';
import type { GraphStore } from '../../src/store/store.js';
import { admin } from '../support/access/viewers.js';
import { mergeInput } from '../support/curation/merge.js';
import { asRead, change, mutate } from '../support/curation/mutate.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';
import { openGraphOf } from '../support/store/test-store.js';

const FACTS = `sources:
  - { id: source:paper, title: A paper, publishedOn: 2017-03-10, paragraphs: 12 }
  - { id: source:book, title: A book, paragraphs: 300 }
officials:
  - id: official:an
    name: Nguyễn Văn An
    birthDate: 1958-05-01
    evidence: [source:book#4]
    holds: [{ to: position:chair, since: 2010-02-01, until: 2015-03-01, evidence: [source:book#5] }]
  - { id: official:binh, name: Trần Bình, deathDate: 2012, evidence: [source:book#6] }
  - { id: official:chi, name: Lê Chi, evidence: [source:book#6] }
positions:
  - { id: position:chair, title: Chair, kind: STATE, seats: 1, evidence: [source:book#4] }
  - { id: position:deputy, title: Deputy, kind: STATE, seats: 3, evidence: [source:book#4] }
  - id: position:envoy
    title: Envoy
    kind: STATE
    evidence: [source:book#4]
    belongsTo: [{ to: organization:office, evidence: [source:book#4] }]
organizations:
  - { id: organization:office, name: Office, kind: GOVERNMENT, foundedOn: 1990, evidence: [source:book#4] }
events:
  - { id: event:meeting, name: A meeting, kind: CONFERENCE, startsOn: 2016-03-10, evidence: [source:book#9] }
awards:
  - { id: award:medal, name: Medal, kind: MEDAL, evidence: [source:book#9] }
`;

const it = testOnGraph(() => openGraphOf(FACTS), admin);

const BOOK = [{ source: 'source:book', paragraph: 7 }];
const PAPER = [{ source: 'source:paper', paragraph: 7 }];
const AN_CHAIRS = 'official:an/HOLDS/position:chair';
const CHI_CHAIRS = 'official:chi/HOLDS/position:chair';
const FIELDS = 'factId warnings { code path message factId basis { factId } }';

interface Warning {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly factId: string;
  readonly basis: readonly { readonly factId: string }[];
}

/** What a mutation warned of: the code, where in the input, and of which fact. */
function told({ warnings }: { readonly warnings: readonly Warning[] }): string[] {
  return warnings.map(({ code, path, factId }) => `${code} ${path.join('.')} ${factId}`);
}

async function warningsOf(ask: Ask, name: string, input: object): Promise<string[]> {
  return told(await mutate(ask, name, input, FIELDS));
}

const RULES = ['seat-taken', 'outside-life', 'no-such-paragraph', 'later-than-source', 'duplicate-candidates'];

/** What a check finds of what mutations warn of, by the rule and the fact. */
async function checked(store: GraphStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, id } of checkGraph(store)) if (RULES.includes(rule)) found.push(`${rule} ${id}`);
  return found.sort();
}

/** A store that tells the queries of its transactions. */
function countingQueries(store: GraphStore, asked: string[]): GraphStore {
  return derivedStore(store, {
    writeExclusively: (work) =>
      store.writeExclusively((transaction) =>
        work({
          run(query, parameters) {
            asked.push(query.name);
            return transaction.run(query, parameters);
          },
        }),
      ),
  });
}

const appointed = (official: string, position: string, more: object) => ({
  official: `official:${official}`,
  position: `position:${position}`,
  evidence: BOOK,
  ...more,
});

describe('a mutation', () => {
  it('warns of nothing where nothing is wrong, and a failed one of nothing at all', async ({ ask, graph }) => {
    expect(await warningsOf(ask, 'appoint', appointed('chi', 'chair', { since: '2015-03-01' }))).toEqual([]);
    expect(await checked(graph.store)).toEqual([]);
    const again = await ask(
      `mutation ($input: AppointInput!) { appoint(input: $input) { problems { rule } ${FIELDS} } }`,
      { input: appointed('chi', 'chair', {}) },
    );
    expect(again.data.appoint).toEqual({ factId: null, problems: [{ rule: 'TAKEN' }], warnings: [] });
  });

  it('says in words what is wrong and what to do, with the evidence of what it rests on', async ({ ask }) => {
    const fields = 'warnings { message basis { factId node { id } fact { sentence } evidence { paragraph } } }';
    expect(await mutate(ask, 'appoint', appointed('chi', 'chair', { since: '2014' }), fields)).toEqual({
      warnings: [
        {
          message:
            'position:chair has one seat, which on a day of this term was surely held by official:an (since 2010-02-01, ' +
            'until 2015-03-01). Compare both with their evidence: end one of the terms, correct a date, or give the ' +
            'position more seats.',
          basis: [
            { factId: 'position:chair', node: { id: 'position:chair' }, fact: null, evidence: [{ paragraph: 4 }] },
            {
              factId: AN_CHAIRS,
              node: null,
              fact: { sentence: 'Nguyễn Văn An held the position of Chair from 1 February 2010 until 1 March 2015' },
              evidence: [{ paragraph: 5 }],
            },
          ],
        },
      ],
    });
  });

  it('warns of what the whole operation leaves: a term that is ended beside it is no matter', async ({ ask }) => {
    const appoint = `appoint(input: { official: "official:chi", position: "position:chair", since: "2014",
      evidence: [{ source: "source:book" }] }) { ${FIELDS} }`;
    const correct = `correctFact(input: { fact: "${AN_CHAIRS}", until: "2013-05-01", expectedVersion: 1,
      evidence: [{ source: "source:book" }] }) { ${FIELDS} }`;
    const data = await answerTo(ask, `mutation { ${appoint} ${correct} }`);
    expect([told(data.appoint), told(data.correctFact)]).toEqual([[], []]);
  });

  it('tells a retry the same', async ({ ask }) => {
    const input = appointed('chi', 'chair', { since: '2014', clientMutationId: 'once' });
    const first = await mutate(ask, 'appoint', input, FIELDS);
    expect(told(first)).toEqual([`SEAT_TAKEN since ${CHI_CHAIRS}`]);
    expect(await mutate(ask, 'appoint', input, FIELDS)).toEqual(first);
  });

  it('reads as often for a seat of many terms as for one of few, and less if nobody asks', async ({ ask, graph }) => {
    const asked: string[] = [];
    const counted = askerOf(countingQueries(graph.store, asked), admin);
    const countOf = async (input: object, fields: string): Promise<number> => {
      asked.length = 0;
      await mutate(counted, 'appoint', input, fields);
      return asked.length;
    };
    const few = await countOf(appointed('chi', 'chair', { since: '1960', until: '1961' }), FIELDS);
    for (let year = 1962; year < 1990; year += 1) {
      const key = `from-${year}`;
      await mutate(ask, 'appoint', appointed('chi', 'chair', { key, since: `${year}`, until: `${year + 1}` }));
    }
    expect(await countOf(appointed('chi', 'chair', { key: 'a', since: '1940', until: '1941' }), FIELDS)).toBe(few);
    const unasked = await countOf(appointed('chi', 'chair', { key: 'b', since: '1942', until: '1943' }), 'factId');
    expect(few - unasked).toBeLessThan(8);
    expect(few).toBeGreaterThan(unasked);
  });
});

describe('SEAT_TAKEN', () => {
  it('is about a term in a seat that another surely holds on one of its days', async ({ ask, graph }) => {
    const term = appointed('chi', 'chair', { attestedOn: ['2012-06-01'] });
    expect(await warningsOf(ask, 'appoint', term)).toEqual([`SEAT_TAKEN attestedOn ${CHI_CHAIRS}`]);
    expect(await checked(graph.store)).toEqual([`seat-taken ${AN_CHAIRS}`, `seat-taken ${CHI_CHAIRS}`]);
  });

  it('is not about days that may be others, a position of more seats, or two terms of one', async ({ ask, graph }) => {
    expect(await warningsOf(ask, 'appoint', appointed('chi', 'chair', { since: '2015' }))).toEqual([]);
    expect(await warningsOf(ask, 'appoint', appointed('an', 'deputy', { since: '2010' }))).toEqual([]);
    expect(await warningsOf(ask, 'appoint', appointed('chi', 'deputy', { since: '2010' }))).toEqual([]);
    const again = appointed('an', 'chair', { attestedOn: ['2012'], key: 'again' });
    expect(await warningsOf(ask, 'appoint', again)).toEqual([]);
    expect(await checked(graph.store)).toEqual([]);
  });

  it('is about a corrected date, and about the terms of a position that gets one seat', async ({ ask }) => {
    await mutate(ask, 'appoint', appointed('chi', 'chair', { since: '2015-03-01' }));
    const correction = await asRead(ask, { fact: CHI_CHAIRS, since: '2015-02-01', evidence: BOOK });
    expect(await warningsOf(ask, 'correctFact', correction)).toEqual([`SEAT_TAKEN since ${CHI_CHAIRS}`]);
    await change(ask, 'correctPosition', { id: 'position:chair', seats: 2, evidence: BOOK });
    const single = await asRead(ask, { id: 'position:chair', seats: 1, evidence: BOOK });
    expect(await warningsOf(ask, 'correctPosition', single)).toEqual([
      `SEAT_TAKEN seats ${AN_CHAIRS}`,
      `SEAT_TAKEN seats ${CHI_CHAIRS}`,
    ]);
  });
});

describe('OUTSIDE_LIFE', () => {
  it('is about what was before a birth or after a death', async ({ ask, graph }) => {
    const early = appointed('an', 'deputy', { since: '1957', until: '1970' });
    expect(await warningsOf(ask, 'appoint', early)).toEqual(['OUTSIDE_LIFE since official:an/HOLDS/position:deputy']);
    const late = appointed('binh', 'deputy', { attestedOn: ['2011', '2013-01'] });
    expect(await warningsOf(ask, 'appoint', late)).toEqual([
      'OUTSIDE_LIFE attestedOn.1 official:binh/HOLDS/position:deputy',
    ]);
    const met = { official: 'official:binh', event: 'event:meeting', role: 'SPOKE', evidence: BOOK };
    const { warnings } = await mutate(ask, 'recordParticipation', met, FIELDS);
    expect(warnings).toMatchObject([
      {
        path: ['event'],
        basis: [{ factId: 'official:binh' }, { factId: 'event:meeting' }],
        message: expect.stringContaining(
          'The day of event:meeting, 2016-03-10, is after official:binh died, on 2012-12-31',
        ),
      },
    ]);
    expect((await checked(graph.store)).map((line) => line.split(' ')[0])).toEqual(Array(3).fill('outside-life'));
  });

  it('is not about a day of the life, the year of the death, or an honour after it', async ({ ask, graph }) => {
    const born = appointed('an', 'deputy', { since: '1958', until: '1970' });
    expect(await warningsOf(ask, 'appoint', born)).toEqual([]);
    const last = appointed('binh', 'deputy', { since: '2011', until: '2013-01-01' });
    expect(await warningsOf(ask, 'appoint', last)).toEqual([]);
    const honour = { recipient: 'official:binh', award: 'award:medal', year: 2016, evidence: BOOK };
    expect(await warningsOf(ask, 'award', honour)).toEqual([]);
    expect(await checked(graph.store)).toEqual([]);
  });

  it('is about what depends on a life that is corrected, be it of a unit', async ({ ask, graph }) => {
    await mutate(ask, 'appoint', appointed('chi', 'envoy', { since: '1991', until: '1995' }));
    const founded = await asRead(ask, { id: 'organization:office', foundedOn: '1994-05-01', evidence: BOOK });
    expect(await warningsOf(ask, 'correctOrganization', founded)).toEqual([
      'OUTSIDE_LIFE foundedOn official:chi/HOLDS/position:envoy',
    ]);
    const born = await asRead(ask, { id: 'official:an', birthDate: '2011', evidence: BOOK });
    expect(await warningsOf(ask, 'correctOfficial', born)).toEqual([`OUTSIDE_LIFE birthDate ${AN_CHAIRS}`]);
    const died = await asRead(ask, { id: 'official:an', birthDate: '1958', deathDate: '2020', evidence: BOOK });
    expect(await warningsOf(ask, 'correctOfficial', died)).toEqual([]);
    expect(await checked(graph.store)).toEqual(['outside-life official:chi/HOLDS/position:envoy']);
  });

  it('is about a preferred claim by its value', async ({ ask }) => {
    const claim = { subject: 'official:an', property: 'birthDate', value: '2012', preferred: true, evidence: BOOK };
    const input = { ...claim, expectedSubjectVersion: 1 };
    expect(await warningsOf(ask, 'recordClaim', input)).toEqual([`OUTSIDE_LIFE value ${AN_CHAIRS}`]);
  });
});

describe('NO_SUCH_PARAGRAPH', () => {
  it('is about a paragraph beyond the last, but not about the last', async ({ ask, graph }) => {
    const evidence = [
      { source: 'source:book', paragraph: 300 },
      { source: 'source:paper', paragraph: 999 },
    ];
    const { warnings } = await mutate(ask, 'appoint', { ...appointed('chi', 'deputy', {}), evidence }, FIELDS);
    expect(warnings).toMatchObject([
      {
        code: 'NO_SUCH_PARAGRAPH',
        path: ['evidence', '1', 'paragraph'],
        basis: [{ factId: 'source:paper' }],
        message: expect.stringMatching(
          /^Its evidence names paragraph 999 of source:paper, which has 12 paragraphs\. Count /,
        ),
      },
    ]);
    expect(await checked(graph.store)).toEqual(['no-such-paragraph official:chi/HOLDS/position:deputy']);
  });

  it('is about topics, and about what was read in a source that is corrected', async ({ ask }) => {
    const topics = [{ text: 'Roads', kind: 'AGREED', evidence: [{ source: 'source:paper', paragraph: 13 }] }];
    const event = await asRead(ask, { id: 'event:meeting', topics, evidence: BOOK });
    expect(await warningsOf(ask, 'correctEvent', event)).toEqual([
      'NO_SUCH_PARAGRAPH topics.0.evidence.0.paragraph event:meeting',
    ]);
    const source = await asRead(ask, { id: 'source:paper', paragraphs: 11, evidence: [] });
    const shorter = await mutate(ask, 'correctSource', source, FIELDS);
    expect(told(shorter)).toEqual(['NO_SUCH_PARAGRAPH paragraphs event:meeting']);
    expect(shorter.warnings[0].message).toMatch(/^event:meeting: its evidence names paragraph 13 of source:paper, /);
    const longer = await asRead(ask, { id: 'source:paper', paragraphs: 13, evidence: [] });
    expect(await warningsOf(ask, 'correctSource', longer)).toEqual([]);
  });
});

describe('LATER_THAN_SOURCE', () => {
  it('is about a date that no source of the fact can know, or can only announce', async ({ ask, graph }) => {
    const shown = { ...appointed('chi', 'deputy', { attestedOn: ['2017-03', '2017-03-11'] }), evidence: PAPER };
    const { warnings } = await mutate(ask, 'appoint', shown, FIELDS);
    expect(warnings).toMatchObject([
      {
        code: 'LATER_THAN_SOURCE',
        path: ['attestedOn', '1'],
        basis: [{ factId: 'source:paper' }],
        message: expect.stringContaining('published by 2017-03-10: it cannot have been read there.'),
      },
    ]);
    const begun = { ...appointed('an', 'deputy', { since: '2017-04' }), evidence: PAPER };
    const announced = await mutate(ask, 'appoint', begun, FIELDS);
    expect(announced.warnings[0].message).toContain('it is right only if it was announced there.');
    expect(await checked(graph.store)).toEqual([
      'later-than-source official:an/HOLDS/position:deputy',
      'later-than-source official:chi/HOLDS/position:deputy',
    ]);
  });

  it('is not about the day of publication, a planned end, or a fact with a later or an undated source', async ({
    ask,
    graph,
  }) => {
    const planned = { ...appointed('chi', 'chair', { since: '2017-03-10', until: '2021-06' }), evidence: PAPER };
    expect(await warningsOf(ask, 'appoint', planned)).toEqual([]);
    const both = { ...appointed('chi', 'deputy', { since: '2018' }), evidence: [...PAPER, ...BOOK] };
    expect(await warningsOf(ask, 'appoint', both)).toEqual([]);
    expect(await checked(graph.store)).toEqual([]);
  });

  it('is about what was read in a source that turns out to be older', async ({ ask }) => {
    const participation = { official: 'official:chi', event: 'event:meeting', role: 'SPOKE', evidence: PAPER };
    expect(await warningsOf(ask, 'recordParticipation', participation)).toEqual([]);
    const older = await asRead(ask, { id: 'source:paper', publishedOn: '2015', evidence: [] });
    expect(await warningsOf(ask, 'correctSource', older)).toEqual([
      'LATER_THAN_SOURCE publishedOn official:chi/PARTICIPATED_IN/event:meeting/SPOKE',
    ]);
  });
});

describe('SAME_NAME', () => {
  const VERDICT = `factId warnings { code path factId basis { factId }
    candidate { official { name } score verdict features { name reason } } }`;

  it('names who is there already, with the verdict of the matcher and its reasons', async ({ ask, graph }) => {
    const person = { id: 'official:an-2', name: 'Nguyễn Văn An', birthDate: '1958-05-01', evidence: BOOK };
    expect(await mutate(ask, 'addOfficial', person, VERDICT)).toEqual({
      factId: 'official:an-2',
      warnings: [
        {
          code: 'SAME_NAME',
          path: ['name'],
          factId: 'official:an-2',
          basis: [{ factId: 'official:an' }],
          candidate: {
            official: { name: 'Nguyễn Văn An' },
            score: 0.9,
            verdict: 'MATCH',
            features: [
              { name: 'NAME', reason: '«Nguyễn Văn An» is the same name, with the same marks.' },
              { name: 'BIRTH_DATE', reason: 'Born 1958-05-01 in both.' },
            ],
          },
        },
      ],
    });
    expect(await checked(graph.store)).toEqual(['duplicate-candidates official:an-2']);
  });

  it('is not about another name, another birth date, or two who were judged to be distinct', async ({ ask }) => {
    expect(await warningsOf(ask, 'addOfficial', { name: 'Nguyễn Văn Bê', evidence: BOOK })).toEqual([]);
    const younger = { id: 'official:an-3', name: 'Nguyễn Văn An', birthDate: '1988', evidence: BOOK };
    expect(await warningsOf(ask, 'addOfficial', younger)).toEqual([]);
    const { factId } = await mutate(ask, 'addOfficial', { id: 'official:an-4', name: 'Văn An Nguyễn', evidence: BOOK });
    const renamed = { id: factId, aliases: ['An'], evidence: BOOK };
    expect(await warningsOf(ask, 'correctOfficial', await asRead(ask, renamed))).toEqual([
      'SAME_NAME  official:an-4',
      'SAME_NAME  official:an-4',
    ]);
    for (const other of ['official:an', 'official:an-3']) {
      await mutate(ask, 'recordDistinct', { one: other, other: factId, evidence: BOOK });
    }
    const again = { id: factId, aliases: ['Anh An'], evidence: BOOK };
    expect(await warningsOf(ask, 'correctOfficial', await asRead(ask, again))).toEqual([]);
  });
});

describe('a merge', () => {
  it('warns of what it leaves', async ({ ask }) => {
    const twin = { id: 'official:an-2', name: 'Nguyễn Văn An', deathDate: '2014', evidence: BOOK };
    await mutate(ask, 'addOfficial', twin);
    const input = await mergeInput(ask, 'official:an', 'official:an-2', { evidence: BOOK });
    expect(await warningsOf(ask, 'merge', input)).toEqual([`OUTSIDE_LIFE  ${AN_CHAIRS}`]);
  });
});
