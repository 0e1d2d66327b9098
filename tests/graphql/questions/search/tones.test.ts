import { describe, expect } from 'vitest';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

const YAML = `
sources:
  - { id: source:s, title: Source }
officials:
  - { id: official:a-duong, name: Nguyễn Xuân Dương, evidence: [source:s] }
  - { id: official:b-duong, name: Nguyễn Xuân Đường, evidence: [source:s] }
  - { id: official:c-duong, name: Nguyễn Xuân Dướng, evidence: [source:s] }
  - { id: official:d-duong-an, name: Nguyễn Xuân Đường An, evidence: [source:s] }
  - { id: official:e-an, name: An Nguyễn Xuân Đường, evidence: [source:s] }
  - { id: official:f-thanh, name: Lâm Thị Phương Thanh, evidence: [source:s] }
  - { id: official:f-thanh-2, name: Lâm Thị Phượng Thanh, evidence: [source:s] }
  - { id: official:g-alias, name: Trần Văn Ba, aliases: [Ba Đường, Nguyễn Xuân Đường], evidence: [source:s] }
organizations:
  - { id: organization:old, name: Ministry of Works, kind: GOVERNMENT, dissolvedOn: 2007-08, evidence: [source:s] }
  - { id: organization:works-department, name: Ministry of Works Department, kind: GOVERNMENT, evidence: [source:s] }
  - { id: organization:today, name: Ministry of Works, kind: GOVERNMENT, foundedOn: 2007-08, evidence: [source:s] }
`;

const it = testOnSharedGraph(() => openGraphOf(YAML));

async function idsOf(ask: Ask, text: string): Promise<string[]> {
  const { search } = await answerTo(ask, 'query ($text: String!) { search(text: $text) { node { id } } }', { text });
  return search.map(({ node }: { node: { id: string } }) => node.id);
}

describe('search', () => {
  it.for([
    ['Nguyễn Xuân Dương', 'official:a-duong'],
    ['Nguyễn Xuân Đường', 'official:b-duong'],
    ['nguyễn xuân dướng', 'official:c-duong'],
  ] as const)('puts the name with the same tones first: %s', async ([text, id], { ask }) => {
    for (const form of ['NFC', 'NFD']) {
      const ids = await idsOf(ask, text.normalize(form));
      expect(ids[0]).toBe(id);
      expect(ids.slice(0, 3).sort()).toEqual(['official:a-duong', 'official:b-duong', 'official:c-duong']);
    }
  });

  it('ranks the name itself, another name, the beginning of a name, its end', async ({ ask }) => {
    expect(await idsOf(ask, 'nguyen xuan duong')).toEqual([
      'official:a-duong',
      'official:b-duong',
      'official:c-duong',
      'official:g-alias',
      'official:d-duong-an',
      'official:e-an',
    ]);
  });

  it('finds a full name without an alias by the press form, which drops a part', async ({ ask }) => {
    expect(await idsOf(ask, '«Lâm Phương Thanh»')).toEqual(['official:f-thanh', 'official:f-thanh-2']);
    expect(await idsOf(ask, 'Thanh, Lâm Phượng')).toEqual(['official:f-thanh-2', 'official:f-thanh']);
  });

  it('puts existing entities before dissolved ones, and both before longer names', async ({ ask }) => {
    expect(await idsOf(ask, 'ministry of works')).toEqual([
      'organization:today',
      'organization:old',
      'organization:works-department',
    ]);
  });
});
