import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';

const OPENED = 'official:an/PARTICIPATED_IN/event:meeting/OPENED';

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('official:an', { name: 'An' }),
    entity('official:binh', { name: 'Bình', birthDate: '1962-03' }),
    entity('position:chair', {
      title: 'Chairman of the Committee',
      titleVi: 'Chủ tịch Ủy ban',
      kind: 'STATE',
      seats: 1,
    }),
    entity('position:deputy', { title: 'Deputy for An', titleVi: 'Đại biểu Quốc hội tỉnh An', kind: 'ASSEMBLY' }),
    entity('province:an', { name: 'An', nameVi: 'Tỉnh An' }),
    entity('organization:cluster', { name: 'Cluster', nameVi: 'Cụm thi đua', kind: 'EMULATION_CLUSTER' }),
    entity('event:meeting', { name: 'Meeting', nameVi: 'Hội nghị', kind: 'CONFERENCE', startsOn: '2017-03-10' }),
    relationship('official:an', 'HOLDS', 'position:chair', { since: '2013-05-15', until: '2018-10-01' }),
    relationship('official:binh', 'HOLDS', 'position:chair', { since: '2018-05' }),
    relationship('position:deputy', 'REPRESENTS', 'province:an', {}),
    relationship('official:an', 'PARTICIPATED_IN', 'event:meeting', {
      role: 'OPENED',
      actingIn: ['position:chair'],
      onBehalfOf: 'organization:cluster',
    }),
    relationship('official:binh', 'PARTICIPATED_IN', 'event:meeting', { role: 'ATTENDED' }),
  ),
);

const BOTH = 'sentence vi: sentence(language: VI)';
const opened = {
  sentence: 'An, on behalf of the Cluster, opened the Meeting (10 March 2017), as Chairman of the Committee',
  vi: 'An, Chủ tịch Ủy ban, thay mặt Cụm thi đua khai mạc Hội nghị (ngày 10-3-2017)',
};

describe('sentence(language:)', () => {
  it('tells a fact in English unless Vietnamese is asked for, with all it names', async ({ ask }) => {
    const { fact } = await answerTo(ask, `query ($id: ID!) { fact(id: $id) { ${BOTH} } }`, { id: OPENED });
    expect(fact).toEqual(opened);
  });

  it('takes a variable', async ({ ask }) => {
    const query = 'query ($id: ID!, $language: Language!) { fact(id: $id) { sentence(language: $language) } }';
    for (const [language, sentence] of [
      ['EN', opened.sentence],
      ['VI', opened.vi],
    ]) {
      expect(await answerTo(ask, query, { id: OPENED, language })).toEqual({ fact: { sentence } });
    }
  });

  it('tells the fact of an edge as the fact itself is told, from both ends', async ({ ask }) => {
    const { official, event } = await answerTo(
      ask,
      `{
        official(id: "official:an") { participations { edges { ${BOTH} } } roles { edges { factId ${BOTH} } } }
        event(id: "event:meeting") { participants(roles: [OPENED]) { edges { ${BOTH} } } }
      }`,
    );
    expect(official.participations.edges).toEqual([opened]);
    expect(event.participants.edges).toEqual([opened]);
    const [{ factId, ...told }] = official.roles.edges;
    const { fact } = await answerTo(ask, `query ($id: ID!) { fact(id: $id) { ${BOTH} } }`, { id: factId });
    expect(told).toEqual(fact);
  });

  it('tells of a position in the legislature that it represents a province, though its kind is not asked for', async ({
    ask,
  }) => {
    const id = 'position:deputy/REPRESENTS/province:an';
    const { fact } = await answerTo(ask, `query ($id: ID!) { fact(id: $id) { ${BOTH} } }`, { id });
    expect(fact).toEqual({
      sentence: 'The position of Deputy for An represents An Province',
      vi: 'Đại biểu Quốc hội tỉnh An là chức danh đại diện cho tỉnh An',
    });
  });

  it('tells the tenures of a succession', async ({ ask }) => {
    const { position } = await answerTo(
      ask,
      '{ position(id: "position:chair") { succession { tenure { sentence successor { sentence } } } } }',
    );
    const [an, binh] = [
      'An held the position of Chairman of the Committee from 15 May 2013 until 1 October 2018',
      'Bình held the position of Chairman of the Committee from May 2018 (whether it has ended is not known)',
    ];
    expect(position.succession).toEqual([
      { tenure: { sentence: an, successor: { sentence: binh } } },
      { tenure: { sentence: binh, successor: null } },
    ]);
  });

  it('tells each hop of a path, and the path', async ({ ask }) => {
    const { path } = await answerTo(
      ask,
      `{ path(from: "official:an", to: "official:binh", via: [PARTICIPATED_IN]) { ${BOTH} edges { relationship { ${BOTH} } } } }`,
    );
    const attended = { sentence: 'Bình attended the Meeting (10 March 2017)', vi: 'Bình dự Hội nghị (ngày 10-3-2017)' };
    expect(path).toEqual([
      {
        sentence: `${opened.sentence}; ${attended.sentence}`,
        vi: `${opened.vi}; ${attended.vi}`,
        edges: [{ relationship: opened }, { relationship: attended }],
      },
    ]);
  });

  it('tells an item of a timeline with its own date alone', async ({ ask }) => {
    const { timeline } = await answerTo(
      ask,
      `{ timeline(ids: ["official:an"]) { edges { node { id } kind ${BOTH} } } }`,
    );
    expect(timeline.edges.map(({ kind, sentence, vi }: Record<string, string>) => [kind, sentence, vi])).toEqual([
      [
        'BEGAN',
        'An took up the position of Chairman of the Committee on 15 May 2013',
        'An giữ chức Chủ tịch Ủy ban từ ngày 15-5-2013',
      ],
      ['HAPPENED', opened.sentence, opened.vi],
      [
        'ENDED',
        'An left the position of Chairman of the Committee on 1 October 2018',
        'An thôi giữ chức Chủ tịch Ủy ban từ ngày 1-10-2018',
      ],
    ]);
  });

  it('tells the dates of an entity itself', async ({ ask }) => {
    const { timeline } = await answerTo(
      ask,
      `{ timeline(ids: ["official:binh"], until: "1990") { edges { ${BOTH} } } }`,
    );
    expect(timeline.edges).toEqual([{ sentence: 'Bình was born in March 1962', vi: 'Bình sinh tháng 3-1962' }]);
  });

  it('tells a conflict', async ({ ask }) => {
    const { conflicts } = await answerTo(ask, `{ conflicts(kinds: [TWO_HOLDERS]) { edges { node { ${BOTH} } } } }`);
    expect(conflicts.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        sentence:
          'Two held the only seat of the Chairman of the Committee at once: An held the position of Chairman of the ' +
          'Committee from 15 May 2013 until 1 October 2018; Bình held the position of Chairman of the Committee from ' +
          'May 2018 (whether it has ended is not known)',
        vi:
          'Hai người cùng giữ vị trí duy nhất là Chủ tịch Ủy ban: An là Chủ tịch Ủy ban từ ngày 15-5-2013 đến ngày ' +
          '1-10-2018; Bình là Chủ tịch Ủy ban từ tháng 5-2018 (chưa rõ đã thôi giữ chức hay chưa)',
      },
    ]);
  });

  it('says the same where other properties are left out of the answer and where they are not', async ({ ask }) => {
    const [alone, whole] = await Promise.all(
      ['', 'role: __typename on date: year evidence { paragraph } '].map((more) =>
        answerTo(ask, `{ neighborhood(id: "event:meeting", depth: 1) { relationships { ${BOTH} ${more} } } }`),
      ),
    );
    const sentences = ({ neighborhood }: { neighborhood: { relationships: Record<string, string>[] } }) =>
      neighborhood.relationships.map(({ sentence, vi }) => [sentence, vi]);
    expect(sentences(alone)).toEqual(sentences(whole));
    expect(sentences(alone)).toContainEqual([opened.sentence, opened.vi]);
  });

  it('counts as an object for each sentence', async ({ ask }) => {
    const costs = await Promise.all(
      ['id', BOTH].map(
        async (selection) => (await ask(`{ fact(id: "${OPENED}") { ${selection} } }`)).extensions?.['cost'],
      ),
    );
    expect(costs).toMatchObject([{ total: 1 }, { total: 3 }]);
  });
});
