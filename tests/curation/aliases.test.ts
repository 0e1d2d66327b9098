import { describe, expect } from 'vitest';
import { derivedStore } from '../../src/store/derived-store.js';
import type { GraphStore } from '../../src/store/store.js';
import { editor } from '../support/access/viewers.js';
import { mutate, openWorld, PAPER, problemsOf, tryMutation } from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';
import { countingStore } from '../support/store/wrapped-store.js';

const it = testOnGraph(openWorld, editor);

const EVERYTHING = `mutation {
  report: addSource(input: { title: "A report" }) { factId }
  who: addOfficial(input: { name: "Trần Thị Chi", evidence: [{ source: "#report", paragraph: 3 }] }) { factId }
  addPosition(input: { title: "Envoy", kind: STATE, evidence: [{ source: "#report" }] }) { factId }
  tenure: appoint(input: {
    official: "#who", position: "#addPosition", since: "2020",
    evidence: [{ source: "#report", paragraph: 4 }, { source: "source:paper" }]
  }) { factId fact { evidence { paragraph source { id } } } }
  meeting: addEvent(input: {
    name: "Meeting", kind: CONFERENCE, evidence: [{ source: "#report" }],
    topics: [{ text: "Roads", kind: REQUESTED, raisedBy: "#who", evidence: [{ source: "#report", paragraph: 5 }] }]
  }) { factId node { topics { raisedBy { id } evidence { source { id } } } } }
  recordParticipation(input: {
    official: "#who", event: "#meeting", role: SPOKE, actingIn: "#addPosition", evidence: [{ source: "#report" }]
  }) { factId fact { evidence { source { id } } } }
  claim: recordClaim(input: {
    subject: "#who", property: "birthDate", value: "1970", preferred: false, evidence: [{ source: "#report" }]
  }) { factId }
  distinct: recordDistinct(input: { one: "#who", other: "official:an", evidence: [{ source: "#report" }] }) { factId }
}`;

const MADE = {
  report: { factId: 'source:a-report' },
  who: { factId: 'official:tran-thi-chi' },
  addPosition: { factId: 'position:envoy' },
  tenure: {
    factId: 'official:tran-thi-chi/HOLDS/position:envoy',
    fact: {
      evidence: [
        { paragraph: 4, source: { id: 'source:a-report' } },
        { paragraph: null, source: { id: 'source:paper' } },
      ],
    },
  },
  meeting: {
    factId: 'event:meeting',
    node: {
      topics: [{ raisedBy: { id: 'official:tran-thi-chi' }, evidence: [{ source: { id: 'source:a-report' } }] }],
    },
  },
  recordParticipation: {
    factId: 'official:tran-thi-chi/PARTICIPATED_IN/event:meeting/SPOKE',
    fact: { evidence: [{ source: { id: 'source:a-report' } }] },
  },
  claim: { factId: 'claim:tran-thi-chi-birth-date-1970' },
  distinct: { factId: 'official:an/IS_NOT/official:tran-thi-chi' },
};

const APPOINTED = `mutation ($who: AddOfficialInput!, $term: AppointInput!) {
  who: addOfficial(input: $who) { factId version }
  term: appoint(input: $term) { factId version }
}`;

const chi = { name: 'Chi', evidence: PAPER };
const term = { official: '#who', position: 'position:chairman', evidence: PAPER };

const changesIn = async (ask: Ask) => (await answerTo(ask, '{ changes { totalCount } }')).changes.totalCount;

describe('`#name` in an input', () => {
  it('stands for what an earlier mutation of that name made, wherever an id is taken', async ({ ask }) => {
    expect(await answerTo(ask, EVERYTHING)).toEqual(MADE);
  });

  it('stays a text where a text is taken', async ({ ask }) => {
    const { node } = await mutate(
      ask,
      'addOfficial',
      { ...chi, name: '#who', aliases: ['#an'] },
      'node { name aliases }',
    );
    expect(node).toEqual({ name: '#who', aliases: ['#an'] });
  });

  it('stands for a fact too, as far as a fact may change twice in an operation', async ({ ask }) => {
    const query = `mutation ($term: AppointInput!, $end: EndTermInput!) {
      tenure: appoint(input: $term) { factId } endTerm(input: $end) { problems { path value rule message } } }`;
    const end = { term: '#tenure', until: '2012', expectedVersion: 1, evidence: PAPER };
    const { data } = await ask(query, { term: { ...term, official: 'official:an' }, end });
    expect(data.endTerm.problems).toMatchObject([{ path: ['expectedVersion'], value: '1', rule: 'CHANGED_BEFORE' }]);
    expect(data.endTerm.problems[0].message).toContain('official:an/HOLDS/position:chairman');
  });

  it('follows fragments, and passes over what is skipped', async ({ ask }) => {
    const query = `mutation ($no: Boolean!) {
      ...Who
      term: appoint(input: { official: "#who", position: "#where", evidence: [{ source: "source:paper" }] }) {
        problems { path message } }
    }
    fragment Who on Mutation {
      who: addOfficial(input: { name: "Chi", evidence: [{ source: "source:paper" }] }) { factId }
      where: addPosition(input: { title: "P", kind: STATE, evidence: [{ source: "source:paper" }] }) @include(if: $no) {
        factId }
    }`;
    const { data } = await ask(query, { no: false });
    expect(data.term.problems).toEqual([
      {
        path: ['position'],
        message: '`position` names no earlier mutation of the operation: "#where"; there are #who.',
      },
    ]);
  });

  it.for([
    ['a mistyped one', { official: '#whoo' }, '"#whoo"; there are #who. Did you mean "#who"?'],
    ['itself', { official: '#term' }, '"#term"; there are #who.'],
    ['none', { official: '#' }, '"#"; there are #who.'],
    ['a property of every object', { official: '#__proto__' }, '"#__proto__"; there are #who.'],
  ] as const)('is a problem if it names %s', async ([_, wrong, message], { ask, graph }) => {
    const before = await contentOf(graph.store);
    const answer = await ask(APPOINTED, { who: chi, term: { ...term, ...wrong } });
    expect(problemsOf(answer)).toEqual([['official', 'UNKNOWN_ALIAS']]);
    const failed = answer.errors?.find(({ path }) => path?.[0] === 'term');
    expect(failed?.message).toBe(`\`official\` names no earlier mutation of the operation: ${message}`);
    expect(failed?.extensions?.['problems']).toMatchObject([{ path: ['official'], value: wrong.official }]);
    expect(await contentOf(graph.store)).toEqual(before);
  });

  it('is a problem if it names a later one, which is told with all others of its kind', async ({ ask }) => {
    const input = { ...term, evidence: [{ source: '#report' }, ...PAPER] };
    const query = `mutation ($term: AppointInput!, $who: AddOfficialInput!) {
      term: appoint(input: $term) { factId } who: addOfficial(input: $who) { factId } }`;
    const answer = await ask(query, { term: input, who: chi });
    expect(problemsOf(answer)).toEqual([
      ['official', 'UNKNOWN_ALIAS'],
      ['evidence.0.source', 'UNKNOWN_ALIAS'],
    ]);
    expect(answer.errors?.[0]?.message).toContain('"#who"; there is none before this one.');
  });

  it('is a problem in an operation of one mutation', async ({ ask }) => {
    expect(problemsOf(await tryMutation(ask, 'appoint', term))).toEqual([['official', 'UNKNOWN_ALIAS']]);
  });
});

describe('a retry of an operation whose mutations name one another', () => {
  const variables = { who: { ...chi, clientMutationId: 'who' }, term: { ...term, clientMutationId: 'term' } };
  const first = {
    who: { factId: 'official:chi', version: 1 },
    term: { factId: 'official:chi/HOLDS/position:chairman', version: 1 },
  };

  it('answers what it answered first, whatever happened since', async ({ ask }) => {
    expect(await answerTo(ask, APPOINTED, variables)).toEqual(first);
    await mutate(ask, 'correctOfficial', { id: 'official:chi', name: 'Trần Chi', expectedVersion: 1, evidence: PAPER });
    const content = await changesIn(ask);
    expect(await answerTo(ask, APPOINTED, variables)).toEqual(first);
    expect(await changesIn(ask)).toBe(content);
  });

  it('is the same with the id in place of the name, and under another name', async ({ ask }) => {
    await answerTo(ask, APPOINTED, variables);
    const named = { ...variables.term, official: 'official:chi' };
    expect(await mutate(ask, 'appoint', named)).toEqual(first.term);
    const renamed = APPOINTED.replace('who: add', 'person: add');
    const { term: again } = await answerTo(ask, renamed, {
      ...variables,
      term: { ...variables.term, official: '#person' },
    });
    expect(again).toEqual(first.term);
  });

  it('is refused if the name stands for something else', async ({ ask }) => {
    await answerTo(ask, APPOINTED, variables);
    const answer = await ask(APPOINTED, { ...variables, who: { name: 'Dung', evidence: PAPER } });
    expect(problemsOf(answer)).toEqual([['clientMutationId', 'REUSED']]);
  });

  it('by the store itself takes nothing over from the first try', async ({ ask, graph }) => {
    const failingOnce: GraphStore = derivedStore(countingStore(graph.store).store, {
      writeExclusively: async (work) => {
        const refuse = () => Promise.reject(new Error('rolled back'));
        await graph.store.writeExclusively((transaction) => work(transaction).then(refuse)).catch(() => {});
        return graph.store.writeExclusively(work);
      },
    });
    expect(await answerTo(askerOf(failingOnce, editor), EVERYTHING)).toEqual(MADE);
    // A claim makes two: its own and that of its link.
    expect(await changesIn(ask)).toBe(Object.keys(MADE).length + 1);
  });
});
