import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';

const TENURE = 'official:nguyen-xuan-duong/HOLDS/position:nghe-an-peoples-committee-chairman';
const OPENED = 'official:nguyen-xuan-duong/PARTICIPATED_IN/event:north-central-emulation-conference-2017/OPENED';

const certaintyAt = (alias: string, asOf: string) => `${alias}: certainty(asOf: "${asOf}")`;

describe('fact', () => {
  it('answers the relationship of an edge, with ends of the types that they can have', async ({ ask }) => {
    const { official } = await answerTo(
      ask,
      '{ official(id: "official:nguyen-xuan-duong") { roles(first: 50) { edges { factId since node { title } } } } }',
    );
    const edge = official.roles.edges.find(({ factId }: { factId: string }) => factId === TENURE);
    const { fact } = await answerTo(
      ask,
      `query ($id: ID!) { fact(id: $id) { __typename id type since sentence version evidence { paragraph }
         ... on HoldsRelationship { from { name } to { title } } } }`,
      { id: edge.factId },
    );
    expect(fact).toMatchObject({
      __typename: 'HoldsRelationship',
      id: TENURE,
      type: 'HOLDS',
      since: edge.since,
      from: { name: 'Nguyễn Xuân Đường' },
      to: edge.node,
    });
    expect(fact.evidence).not.toEqual([]);
  });

  it('says how surely it held at each time that is asked for, and null for those it surely did not', async ({
    ask,
  }) => {
    const times = [
      certaintyAt('before', '2013-05-14'),
      certaintyAt('first', '2013-05-15'),
      certaintyAt('during', '2017'),
      certaintyAt('after', '2018-10-01'),
    ];
    const { fact } = await answerTo(ask, `{ fact(id: "${TENURE}") { ${times.join(' ')} } }`);
    expect(fact).toEqual({ before: null, first: 'DEFINITE', during: 'DEFINITE', after: null });
  });

  it('says whether a source says that it has ended, and UNKNOWN of what is no tenure', async ({ ask }) => {
    const statusOf = (alias: string, id: string) => `${alias}: fact(id: "${id}") { status }`;
    const secretary = 'official:thai-thanh-quy/HOLDS/position:nghe-an-party-committee-secretary';
    const answer = await answerTo(ask, `{ ${statusOf('ended', secretary)} ${statusOf('opened', OPENED)} }`);
    expect(answer).toEqual({ ended: { status: 'ENDED' }, opened: { status: 'UNKNOWN' } });
    const { timeline } = await answerTo(
      ask,
      '{ timeline(ids: ["official:thai-thanh-quy"], first: 50) { edges { relationship { id status } } } }',
    );
    const links = timeline.edges.map(({ relationship }: { relationship: object | null }) => relationship);
    expect(links).toContainEqual({ id: secretary, status: 'ENDED' });
  });

  it('says so of a fact of a year too, which holds from then on', async ({ ask }) => {
    const { province } = await answerTo(
      ask,
      '{ province(id: "province:quang-tri") { leaderships(first: 1) { edges { factId year } } } }',
    );
    const [{ factId, year }] = province.leaderships.edges;
    const times = [
      certaintyAt('before', `${year - 1}`),
      certaintyAt('during', `${year}`),
      certaintyAt('later', '2030'),
    ];
    const { fact } = await answerTo(ask, `query ($id: ID!) { fact(id: $id) { ${times.join(' ')} } }`, { id: factId });
    expect(fact).toEqual({ before: null, during: 'DEFINITE', later: 'DEFINITE' });
  });

  it.for(['official:nguyen-xuan-duong', 'official:nobody/HOLDS/position:nothing'])(
    'is null for an id of no relationship: %s',
    async (id, { ask }) => {
      expect(await answerTo(ask, 'query ($id: ID!) { fact(id: $id) { id } }', { id })).toEqual({ fact: null });
    },
  );
});
