import { describe, expect } from 'vitest';
import { ANONYMOUS } from '../../src/access/viewer.js';
import { StoreError } from '../../src/model/errors.js';
import { derivedStore } from '../../src/store/derived-store.js';
import type { GraphStore } from '../../src/store/store.js';
import { editor, otherEditor, reader } from '../support/access/viewers.js';
import { asRead, codesOf, mutate, openWorld, PAPER, problemsOf, tryMutation } from '../support/curation/mutate.js';
import { contentOf } from '../support/facts/graph-content.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';
import { countingStore } from '../support/store/wrapped-store.js';

const it = testOnGraph(openWorld, editor);

const SEVERAL = `mutation ($chi: AddOfficialInput!, $term: AppointInput!, $more: CorrectOfficialInput!) {
  chi: addOfficial(input: $chi) { factId node { roles { edges { id: factId } } } }
  ...Term
  __typename
  correctOfficial(input: $more) { version node { name } }
}
fragment Term on Mutation { term: appoint(input: $term) { factId version fact { from { id } } } }`;

const variables = {
  chi: { name: 'Trần Thị Chi', evidence: PAPER },
  term: { official: 'official:tran-thi-chi', position: 'position:chairman', evidence: PAPER },
  more: { id: 'official:an', name: 'Anh', expectedVersion: 1, evidence: PAPER },
};

const countChanges = async (ask: Ask) => (await answerTo(ask, '{ changes { totalCount } }')).changes.totalCount;

describe('several mutations in one operation', () => {
  it('run together: each may name what earlier ones added, and returns the state after all of them', async ({
    ask,
  }) => {
    expect(await answerTo(ask, SEVERAL, variables)).toEqual({
      __typename: 'Mutation',
      chi: {
        factId: 'official:tran-thi-chi',
        node: { roles: { edges: [{ id: 'official:tran-thi-chi/HOLDS/position:chairman' }] } },
      },
      term: {
        factId: 'official:tran-thi-chi/HOLDS/position:chairman',
        version: 1,
        fact: { from: { id: 'official:tran-thi-chi' } },
      },
      correctOfficial: { version: 2, node: { name: 'Anh' } },
    });
  });

  it.for([
    ['first', { chi: { ...variables.chi, name: '\u0007' } }, 'chi', 'BAD_USER_INPUT'],
    ['middle', { term: { ...variables.term, position: 'position:none' } }, 'term', 'BAD_USER_INPUT'],
    ['last', { more: { ...variables.more, expectedVersion: 7 } }, 'correctOfficial', 'CONFLICT'],
  ] as const)(
    'are none done if the %s fails, and no field claims success',
    async ([_, wrong, failed, code], { ask, graph }) => {
      const before = await contentOf(graph.store);
      const { data, errors } = await ask(SEVERAL, { ...variables, ...wrong });
      expect(data).toEqual({ __typename: 'Mutation', chi: null, term: null, correctOfficial: null });
      expect(errors?.map(({ path, extensions }) => [path?.[0], extensions?.['code']]).sort()).toEqual(
        ['chi', 'correctOfficial', 'term'].map((key) => [key, key === failed ? code : 'ROLLED_BACK']),
      );
      expect(await contentOf(graph.store)).toEqual(before);
      expect(await countChanges(ask)).toBe(0);
    },
  );

  it('respect @skip and @include', async ({ ask }) => {
    const query = `mutation ($input: CorrectOfficialInput!, $no: Boolean!) {
      done: correctOfficial(input: $input) { version }
      skipped: correctOfficial(input: $input) @include(if: $no) { version }
    }`;
    expect(await answerTo(ask, query, { input: variables.more, no: false })).toEqual({ done: { version: 2 } });
    expect(await countChanges(ask)).toBe(1);
  });

  it('are all undone if the store fails, and do not reveal why', async ({ graph }) => {
    const secret = 'MATCH (n) failed';
    const failing: GraphStore = derivedStore(countingStore(graph.store).store, {
      writeExclusively: (work) =>
        graph.store.writeExclusively((transaction) =>
          work({
            run: (query, parameters) => {
              if (query.name === 'history/record-changes') throw new StoreError('QUERY', secret);
              return transaction.run(query, parameters);
            },
          }),
        ),
    });
    const before = await contentOf(graph.store);
    const answer = await askerOf(failing, editor)(SEVERAL, variables);
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toContain(secret);
    expect(await contentOf(graph.store)).toEqual(before);
  });
});

describe('a version of what an earlier mutation of the operation changed', () => {
  const correct = { id: 'official:an', name: 'Anh', evidence: PAPER };
  const known = [{ source: 'source:paper', paragraph: 4 }];
  const claim = {
    subject: 'official:binh',
    property: 'birthDate',
    value: '1961',
    preferred: true,
    expectedVersion: 1,
    expectedSubjectVersion: 1,
    evidence: PAPER,
  };
  const restate = { official: 'official:binh', position: 'position:deputy', since: '2011', evidence: PAPER };

  type Asked = readonly [name: string, input: object];

  /** Asks for two mutations in one operation. */
  function both(ask: Ask, first: Asked, second: Asked) {
    const [firstType, secondType] = [first, second].map(([name]) => `${name[0]?.toUpperCase()}${name.slice(1)}Input!`);
    const query = `mutation ($first: ${firstType}, $second: ${secondType}) {
      first: ${first[0]}(input: $first) { version } second: ${second[0]}(input: $second) { version } }`;
    return ask(query, { first: first[1], second: second[1] });
  }

  it.for<[string, Asked, Asked]>([
    ['corrected', ['correctOfficial', { ...correct, expectedVersion: 1 }], ['correctOfficial', correct]],
    [
      'corrected without a difference',
      ['correctOfficial', { id: 'official:an', expectedVersion: 1, evidence: known }],
      ['correctOfficial', correct],
    ],
    [
      'added',
      ['addOfficial', { name: 'Chi', evidence: PAPER }],
      ['correctOfficial', { ...correct, id: 'official:chi' }],
    ],
    [
      'stated',
      ['appoint', { ...restate, official: 'official:an' }],
      ['endTerm', { term: 'official:an/HOLDS/position:deputy', until: '2012', evidence: PAPER }],
    ],
    [
      'made to carry a claim',
      ['recordClaim', claim],
      ['correctOfficial', { ...correct, id: 'official:binh', name: 'Bính' }],
    ],
    [
      'made a claim that is not preferred',
      ['recordClaim', claim],
      ['retract', { fact: 'claim:binh-birth-date-1960', evidence: PAPER }],
    ],
  ])('is refused, be it that before or after, of what was %s', async ([_, first, [name, input]], { ask, graph }) => {
    const before = await contentOf(graph.store);
    for (const expectedVersion of [1, 2]) {
      const answer = await both(ask, first, [name, { ...input, expectedVersion }]);
      expect(codesOf(answer).sort()).toEqual(['BAD_USER_INPUT', 'ROLLED_BACK']);
      expect(problemsOf(answer)).toContainEqual(['expectedVersion', 'CHANGED_BEFORE']);
    }
    expect(await contentOf(graph.store)).toEqual(before);
    expect(await countChanges(ask)).toBe(0);
  });

  it('is not required where none is taken: a retracted fact is stated again', async ({ ask }) => {
    const retract = { fact: 'official:binh/HOLDS/position:deputy', expectedVersion: 1, evidence: PAPER };
    const { data, errors } = await both(ask, ['retract', retract], ['appoint', restate]);
    expect([data, errors]).toEqual([{ first: { version: 2 }, second: { version: 3 } }, undefined]);
  });

  it.for([1, 2, null])(
    '%s of the subject is refused for a claim about an entity corrected before',
    async (version, { ask }) => {
      const corrected = { id: 'official:binh', name: 'Bính', expectedVersion: 1, evidence: PAPER };
      const asked = { ...claim, expectedSubjectVersion: version };
      const answer = await both(ask, ['correctOfficial', corrected], ['recordClaim', asked]);
      expect(problemsOf(answer)).toEqual([['expectedSubjectVersion', 'CHANGED_BEFORE']]);
      expect(await countChanges(ask)).toBe(0);
    },
  );

  it('may be given after a retry, which changes nothing', async ({ ask }) => {
    const retried = { ...correct, expectedVersion: 1, clientMutationId: 'once' };
    const { version } = await mutate(ask, 'correctOfficial', retried);
    const next = { ...correct, name: 'Ánh', expectedVersion: version };
    const { data, errors } = await both(ask, ['correctOfficial', retried], ['correctOfficial', next]);
    expect([data, errors]).toEqual([{ first: { version: 2 }, second: { version: 3 } }, undefined]);
  });
});

describe('a store that retries a transaction', () => {
  it('executes each mutation once', async ({ ask, graph }) => {
    const twice: GraphStore = derivedStore(countingStore(graph.store).store, {
      writeExclusively: async (work) => {
        await graph.store.writeExclusively(work);
        return graph.store.writeExclusively(work);
      },
    });
    const data = await answerTo(askerOf(twice, editor), SEVERAL, variables);
    expect(data.correctOfficial).toEqual({ version: 2, node: { name: 'Anh' } });
    expect(await countChanges(ask)).toBe(3);
  });
});

describe('a retry with the same clientMutationId', () => {
  const input = { id: 'official:an', name: 'Anh', expectedVersion: 1, evidence: PAPER, clientMutationId: 'once' };

  it('returns the first result, and changes nothing', async ({ ask }) => {
    const fields = 'factId version clientMutationId change { id at }';
    const first = await mutate(ask, 'correctOfficial', input, fields);
    expect(first).toMatchObject({ version: 2, clientMutationId: 'once' });
    const { version } = first;
    await mutate(ask, 'correctOfficial', { id: 'official:an', name: 'Ánh', expectedVersion: version, evidence: PAPER });
    expect(await mutate(ask, 'correctOfficial', input, fields)).toEqual(first);
    const { official } = await answerTo(ask, '{ official(id: "official:an") { name version } }');
    expect(official).toEqual({ name: 'Ánh', version: 3 });
  });

  it('makes a single change when sent many times at once', async ({ ask }) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => mutate(ask, 'correctOfficial', input)));
    expect(answers).toEqual(Array.from({ length: 5 }, () => ({ factId: 'official:an', version: 2 })));
    expect(await countChanges(ask)).toBe(1);
  });

  it('is refused with another input or mutation, and independent of other viewers', async ({ ask, graph }) => {
    await mutate(ask, 'correctOfficial', input);
    const other = await tryMutation(ask, 'correctOfficial', { ...input, name: 'Ánh' });
    expect(problemsOf(other)).toEqual([['clientMutationId', 'REUSED']]);
    const added = await tryMutation(ask, 'addOfficial', { name: 'An', evidence: PAPER, clientMutationId: 'once' });
    expect(problemsOf(added)).toEqual([['clientMutationId', 'REUSED']]);
    const another = await tryMutation(askerOf(graph.store, otherEditor), 'correctOfficial', input);
    expect(codesOf(another)).toEqual(['CONFLICT']);
  });
});

describe('a viewer without the right', () => {
  it.for([ANONYMOUS, reader])('is FORBIDDEN before anything is read: %o', async (viewer, { graph }) => {
    const { store, calls } = countingStore(graph.store);
    const answer = await askerOf(store, viewer)(SEVERAL, variables);
    expect(codesOf(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(calls).toEqual([]);
  });
});

describe('the calls of the store', () => {
  it('are bounded for each mutation, however long the history of the fact', async ({ ask, graph }) => {
    const { store, calls } = countingStore(graph.store);
    const asking = askerOf(store, editor);
    const counts: number[] = [];
    for (const [index, name] of ['Anh', 'Ánh', 'Ân', 'An'].entries()) {
      const evidence = Array.from({ length: 10 * (index + 1) }, (_, n) => ({ source: 'source:web', paragraph: n + 1 }));
      const input = await asRead(ask, { id: 'official:an', name, evidence });
      calls.length = 0;
      await mutate(asking, 'correctOfficial', input);
      counts.push(calls.length);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(10);
  });
});
