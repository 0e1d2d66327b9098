import { describe, expect } from 'vitest';
import { testOnStartingGraph as it, testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { openGraphOf } from '../../../support/store/test-store.js';

interface Candidate {
  readonly official: { readonly id: string };
  readonly score: number;
  readonly verdict: string;
  readonly features: readonly { name: string; weight: number; value: number; reason: string }[];
}

const QUERY = `query ($descriptions: [OfficialDescription!]!, $first: Int) {
  match(descriptions: $descriptions) {
    candidates(first: $first) { official { id name } score verdict features { name weight value reason } }
  }
}`;

async function matchAll(ask: Ask, descriptions: readonly object[], first = 5): Promise<Candidate[][]> {
  const { match } = await answerTo(ask, QUERY, { descriptions, first });
  return match.map(({ candidates }: { candidates: Candidate[] }) => candidates);
}

async function matchOne(ask: Ask, description: object): Promise<Candidate[]> {
  return (await matchAll(ask, [description]))[0] ?? [];
}

function valuesOf(candidate: Candidate | undefined): Record<string, number> {
  return Object.fromEntries((candidate?.features ?? []).map(({ name, value }) => [name, value]));
}

describe('match on the starting dataset', () => {
  it('finds Nguyễn Đắc Vinh by the name and birth date in the National Assembly’s record, with reasons', async ({
    ask,
  }) => {
    const candidates = await matchOne(ask, { name: 'Nguyễn Đắc Vinh', birthDate: '1972-11-25' });
    expect(candidates).toEqual([
      {
        official: { id: 'official:nguyen-dac-vinh', name: 'Nguyễn Đắc Vinh' },
        score: 0.9,
        verdict: 'MATCH',
        features: [
          {
            name: 'NAME',
            weight: 0.5,
            value: 1,
            reason: '«Nguyễn Đắc Vinh» is the same name, with the same marks.',
          },
          { name: 'BIRTH_DATE', weight: 0.4, value: 1, reason: 'Born 1972-11-25 in both.' },
        ],
      },
    ]);
  });

  it.for([
    'Nguyễn Đắc Vinh',
    'NGUYỄN ĐẮC VINH',
    'nguyen dac vinh',
    'Nguyễn Đắc Vinh'.normalize('NFD'),
    'Vinh Nguyen Dac',
  ])('never matches by name alone: %s', async (name, { ask }) => {
    const [candidate] = await matchOne(ask, { name });
    expect(candidate).toMatchObject({ official: { id: 'official:nguyen-dac-vinh' }, verdict: 'POSSIBLE' });
  });

  it.for([
    ['Nguyễn Đắc Vinh', 1],
    ['nguyen dac vinh', 0.9],
    ['Dac Vinh Nguyen', 0.8],
    ['Vinh Dac Nguyen', 0.8],
    ['Vinh Nguyen Dac', 0.8],
    ['Nguyễn Vinh', 0.8],
    ['Nguyễn Đắc Vịnh', 0.7],
  ] as const)('scores how the name is written: %s', async ([name, value], { ask }) => {
    const [candidate] = await matchOne(ask, { name });
    expect(candidate).toMatchObject({ official: { id: 'official:nguyen-dac-vinh' }, score: value / 2 });
    expect(valuesOf(candidate)).toEqual({ NAME: value });
  });

  it.for(['Nguyễn Đắc', 'Trần Đắc Vinh', 'Nguyễn Văn Vinh', 'Đắc Nguyễn Vinh', 'Zzyzx'])(
    'offers nobody of another name: %s',
    async (name, { ask }) => {
      const ids = (await matchOne(ask, { name })).map(({ official }) => official.id);
      expect(ids).not.toContain('official:nguyen-dac-vinh');
    },
  );

  it.for(['Lâm Phương Thanh', 'Lâm Thị Phương Thanh', 'lam phuong thanh', 'Lâm Thanh'])(
    'knows a press form that drops a part: %s',
    async (name, { ask }) => {
      const ids = (await matchOne(ask, { name })).map(({ official }) => official.id);
      expect(ids).toEqual(['official:lam-thi-phuong-thanh']);
    },
  );

  it.for([
    ['1972-11-25', 1],
    ['1972-11', 0.5],
    ['1972', 0.25],
    ['1972-11-26', -0.5],
    ['1973', -1],
  ] as const)('compares birth dates as precisely as they are known: %s', async ([birthDate, value], { ask }) => {
    const [candidate] = await matchOne(ask, { name: 'Nguyễn Đắc Vinh', birthDate });
    expect(valuesOf(candidate)).toEqual({ NAME: 1, BIRTH_DATE: value });
    expect(candidate?.verdict).toBe(value === 1 ? 'MATCH' : 'POSSIBLE');
  });

  it('tells a namesake apart by a position with one seat, given by id or by title in either language', async ({
    ask,
  }) => {
    for (const position of [
      'position:nghe-an-peoples-committee-chairman',
      'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An',
      'CHU TICH UY BAN NHAN DAN TINH NGHE AN',
    ]) {
      const [candidate] = await matchOne(ask, { name: 'Nguyễn Xuân Đường', positions: ['Bộ trưởng', position] });
      expect(candidate).toMatchObject({ score: 0.85, verdict: 'MATCH' });
    }
  });

  it('counts the province and the organization once, with the position that implies them', async ({ ask }) => {
    const person = { name: 'Nguyễn Xuân Đường', province: 'nghe an' };
    expect(valuesOf((await matchOne(ask, person))[0])).toEqual({ NAME: 1, PROVINCE: 1 });
    const positions = ['position:nghe-an-peoples-committee-chairman'];
    expect(valuesOf((await matchOne(ask, { ...person, positions }))[0])).toEqual({ NAME: 1, POSITION: 1, PROVINCE: 0 });
  });

  it('says of each part of a description what is unknown', async ({ ask }) => {
    const [candidate] = await matchOne(ask, {
      name: 'Nguyễn Xuân Đường',
      positions: ['Stationmaster'],
      organization: 'Railway',
      province: 'Cà Mau',
    });
    expect(valuesOf(candidate)).toEqual({ NAME: 1, POSITION: 0, ORGANIZATION: 0, PROVINCE: 0 });
    expect(candidate?.score).toBe(0.5);
  });

  it('takes a store call for every ten descriptions, and one for what tells namesakes apart, and answers in their order', async ({
    ask,
    graph,
  }) => {
    graph.clearReads();
    await matchOne(ask, { name: 'Nguyễn Đắc Vinh' });
    const callsForOne = [...graph.reads];
    graph.clearReads();
    const names = Array.from({ length: 100 }, (_, index) => (index % 2 ? 'Nguyễn Đắc Vinh' : 'Zzyzx'));
    const answers = await matchAll(
      ask,
      names.map((name) => ({ name })),
    );
    const [candidates, links] = ['graphql/questions/match/candidates', 'graphql/questions/match/links'];
    expect(callsForOne).toEqual([candidates, links]);
    expect(graph.reads).toEqual([...Array.from({ length: 10 }, () => candidates), links]);
    expect(answers.map(({ length }) => length)).toEqual(names.map((_, index) => index % 2));
  });

  it('counts the possible candidates of each description before it runs', async ({ ask, graph }) => {
    const deep = `query ($descriptions: [OfficialDescription!]!) { match(descriptions: $descriptions) {
      candidates(first: 50) { official { roles(first: 20) { edges { node { id } } } } } } }`;
    graph.clearReads();
    const { errors } = await ask(deep, { descriptions: Array(100).fill({ name: 'Nguyễn Đắc Vinh' }) });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED']);
    expect(graph.reads).toEqual([]);
  });

  it.for([
    [{ name: '…' }, 'BAD_USER_INPUT', '`descriptions[0].name` holds no letter and no digit.'],
    [{ name: 'n'.repeat(501) }, 'LIMIT_EXCEEDED', '`descriptions[0].name` is longer than 500 characters.'],
    [
      { name: 'n', positions: ['a', ' '] },
      'BAD_USER_INPUT',
      '`descriptions[0].positions[1]` holds no letter and no digit.',
    ],
    [
      { name: 'n', positions: Array(21).fill('a') },
      'LIMIT_EXCEEDED',
      '`descriptions[0].positions` holds 21 texts; at most 20 are allowed.',
    ],
  ] as const)('refuses invalid descriptions: %o', async ([description, code, message], { ask, graph }) => {
    graph.clearReads();
    const { errors } = await ask(QUERY, { descriptions: [description], first: 1 });
    expect(errors).toEqual([expect.objectContaining({ message, extensions: { code } })]);
    expect(graph.reads).toEqual([]);
  });

  it('refuses more than a hundred descriptions, a page out of range and a date that does not exist', async ({
    ask,
  }) => {
    const many = { descriptions: Array(101).fill({ name: 'a' }), first: 1 };
    expect((await ask(QUERY, many)).errors?.[0]?.message).toContain('at most 100 are allowed');
    const page = { descriptions: [{ name: 'a' }], first: 51 };
    expect((await ask(QUERY, page)).errors?.[0]?.message).toContain('`first` must be from 0 to 50');
    const day = { descriptions: [{ name: 'a', birthDate: '1972-02-30' }], first: 1 };
    expect((await ask(QUERY, day)).errors?.[0]?.message).toContain('A PartialDate is');
  });
});

const SOURCE = `
sources:
  - id: source:register
    title: Register
officials:`;

function official(id: string, name: string, more = ''): string {
  return `
  - id: official:${id}
    name: ${name}${more}
    evidence: [source:register]`;
}

const itAmongNamesakes = testOnSharedGraph(async () => {
  const born = '\n    birthDate: 1960-05-01';
  const namesakes = Array.from({ length: 60 }, (_, index) => official(`hung-${index}`, 'Trần Hùng')).join('');
  const graph = await openGraphOf(
    SOURCE +
      official('chinh-1', 'Nguyễn Đức Chính', born) +
      official('chinh-2', 'Nguyễn Đức Chính', born) +
      official('chinh-3', 'Nguyễn Đức Chỉnh', born) +
      official('hoa', 'Lê Thị Hoà', born) +
      official('late', 'Trần Hùng', born) +
      namesakes,
  );
  return graph;
});

describe('match among namesakes', () => {
  itAmongNamesakes('matches neither of two that it cannot tell apart', async ({ ask }) => {
    const candidates = await matchOne(ask, { name: 'Nguyễn Đức Chính', birthDate: '1960-05-01' });
    expect(candidates.map(({ official: { id }, score, verdict }) => [id, score, verdict])).toEqual([
      ['official:chinh-1', 0.9, 'POSSIBLE'],
      ['official:chinh-2', 0.9, 'POSSIBLE'],
      ['official:chinh-3', 0.75, 'POSSIBLE'],
    ]);
  });

  itAmongNamesakes('treats both placements of a tone mark as the same name', async ({ ask }) => {
    expect(valuesOf((await matchOne(ask, { name: 'Lê Thị Hòa' }))[0])).toEqual({ NAME: 1 });
  });

  itAmongNamesakes(
    'finds the one with the right year of birth among more namesakes than it compares',
    async ({ ask }) => {
      const [candidate] = await matchOne(ask, { name: 'Trần Hùng', birthDate: '1960' });
      expect(candidate?.official.id).toBe('official:late');
      expect((await matchAll(ask, [{ name: 'Trần Hùng' }], 50))[0]).toHaveLength(50);
    },
  );
});
