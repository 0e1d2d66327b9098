import { describe, expect } from 'vitest';
import { testOnStartingGraph as it, testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const ARTICLE = 'source:bao-nghe-an-2017-03-10';

async function found(ask: Ask, text: string): Promise<{ id: string; matched: string }[]> {
  const query = 'query ($text: String!) { search(text: $text, types: [SOURCE]) { matched node { id } } }';
  const { search } = await answerTo(ask, query, { text });
  return search.map(({ matched, node }: { matched: string; node: { id: string } }) => ({ id: node.id, matched }));
}

describe('the headline of a source', () => {
  it('is told as printed, with a translation, who wrote it and how long it is', async ({ ask }) => {
    const { source } = await answerTo(
      ask,
      `{ source(id: "${ARTICLE}") { title titleEn titleVi authors language publishedOn paragraphs } }`,
    );
    expect(source).toEqual({
      title: 'Nghe An leads the North Central Emulation Cluster',
      titleEn: null,
      titleVi: 'Nghệ An dẫn đầu Cụm thi đua Bắc Trung Bộ',
      authors: ['Thanh Son'],
      language: 'en',
      publishedOn: '2017-03-10',
      paragraphs: 27,
    });
  });

  it.for([
    ['nghe an leads the north central', 'Nghe An leads the North Central Emulation Cluster'],
    ['Nghệ An dẫn đầu', 'Nghệ An dẫn đầu Cụm thi đua Bắc Trung Bộ'],
    ['nghe an dan dau cum thi dua', 'Nghệ An dẫn đầu Cụm thi đua Bắc Trung Bộ'],
    ['Thanh Son', 'Thanh Son'],
    ['thanh sơn', 'Thanh Son'],
  ] as const)('and its author are found by search: %s', async ([text, matched], { ask }) => {
    expect(await found(ask, text)).toContainEqual({ id: ARTICLE, matched });
  });

  it.for(['Bí thư thứ nhất TƯ Đoàn', 'bi thu thu nhat tu doan', 'first secretary of the youth union'])(
    'is found in its own language and in translation: %s',
    async (text, { ask }) => {
      expect((await found(ask, text))[0]?.id).toBe('source:tai-nguyen-moi-truong-227743');
    },
  );
});

const YAML = `
sources:
  - { id: source:a, title: A, authors: [Nguyễn Văn An, Trần Bình] }
  - { id: source:b, title: B, authors: [Trần Bình] }
  - { id: source:c, title: C }
`;
const itOnThree = testOnSharedGraph(() => openGraphOf(YAML));

describe('the list of sources by author', () => {
  itOnThree.for([
    ['{ eq: "tran binh" }', ['source:a', 'source:b']],
    ['{ eq: "tran" }', []],
    ['{ in: ["Nguyễn Văn An", "x"] }', ['source:a']],
    ['{ startsWith: "tran" }', ['source:a', 'source:b']],
    ['{ startsWith: "binh" }', []],
    ['{ contains: "van an" }', ['source:a']],
    ['{ contains: "an tran" }', []],
    ['{ isNull: true }', ['source:c']],
  ] as const)('one of whom fits %s', async ([condition, ids], { ask }) => {
    const { sources } = await answerTo(ask, `{ sources(filter: { authors: ${condition} }) { edges { node { id } } } }`);
    expect(sources.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids);
  });
});
