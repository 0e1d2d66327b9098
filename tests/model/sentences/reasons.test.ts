import { describe, expect, it } from 'vitest';
import type { BoundedDates } from '../../../src/model/as-of.js';
import {
  type CertaintyReasonCode,
  certaintyReasons,
  type OutsideCode,
  type Reason,
  reasonOf,
} from '../../../src/model/certainty-reason.js';
import { type ExclusionReason, exclusionReasons, exclusionText } from '../../../src/model/exclusion.js';
import { wordsOf } from '../../../src/model/kinds.js';
import { english } from '../../../src/model/sentences/en.js';
import type { Named } from '../../../src/model/sentences/language.js';
import { reasonSlots } from '../../../src/model/sentences/reason-statements.js';
import { tellDecision, tellReason } from '../../../src/model/sentences/tell-reason.js';
import { listOf, slotsIn } from '../../../src/model/sentences/template.js';
import { vietnamese } from '../../../src/model/sentences/vi.js';
import { randomDate } from '../../support/model/calendar.js';
import { randomTenure } from '../../support/model/certainty-oracle.js';
import { SeededRandom, seedOf } from '../../support/seeded-random.js';

const SEED = seedOf(1);
const ROUNDS = 3000;

const bases: Readonly<Record<ExclusionReason, Named>> = {
  STATED_ENDED: { id: 'source:paper', type: 'Source', properties: { title: 'A paper' } },
  SEAT_HELD_BY_ANOTHER: { id: 'official:an', type: 'Official', properties: { name: 'Nguyễn Văn An' } },
  NOT_YET_BORN: { id: 'official:binh', type: 'Official', properties: { name: 'Trần Thị Bình' } },
  AFTER_DEATH: { id: 'official:binh', type: 'Official', properties: { name: 'Trần Thị Bình' } },
  BEFORE_FOUNDATION: {
    id: 'organization:cluster',
    type: 'Organization',
    properties: { name: 'Emulation Cluster', nameVi: 'Cụm thi đua' },
  },
  AFTER_DISSOLUTION: {
    id: 'province:old',
    type: 'Province',
    properties: { name: 'Quảng Bình', nameVi: 'Tỉnh Quảng Bình' },
  },
  OUTSIDE_PERIOD: { id: 'event:term', type: 'Event', properties: { name: '13th term', nameVi: 'Khóa XIII' } },
};

const at = (exclusion: { reason: ExclusionReason; first?: string; end?: string }): BoundedDates => {
  const { reason, first = '', end = '~' } = exclusion;
  const [notFrom, notBefore] = [first === '' ? undefined : first, end === '~' ? undefined : end];
  const days = first !== '' && end !== '~' ? { excluded: [`${first} ${end}`] } : { notFrom, notBefore };
  return { ...days, bounds: [exclusionText({ reason, first, end, basis: bases[reason].id })] };
};

const told: readonly (readonly [CertaintyReasonCode, Reason, string, string])[] = [
  [
    'ATTESTED_THEN',
    reasonOf('tenure', { attestedOn: ['2017-03-10', '2017-01'] }, undefined, '2017'),
    'A source shows it in January 2017 and on 10 March 2017.',
    'Có nguồn tin xác nhận điều này vào tháng 1-2017 và ngày 10-3-2017.',
  ],
  [
    'WITHIN_STATED_DATES',
    reasonOf('tenure', { since: '2013-05-15', until: '2018-10-01' }, undefined, '2017'),
    'By its dates, from 15 May 2013 until 1 October 2018, it surely held then.',
    'Thời gian được ghi là từ ngày 15-5-2013 đến ngày 1-10-2018, chắc chắn bao gồm thời điểm đó.',
  ],
  [
    'WITHIN_STATED_DATES',
    reasonOf('tenure', { until: '2018-10-02' }, undefined, '2018'),
    'By its end on 2 October 2018 it surely held then.',
    'Thời gian được ghi kéo dài đến ngày 2-10-2018, chắc chắn bao gồm thời điểm đó.',
  ],
  [
    'STATED_ONGOING',
    reasonOf('tenure', { since: '2025-12', status: 'ONGOING' }, undefined, '2026'),
    'It began in December 2025, and a source says that it has not ended.',
    'Bắt đầu từ tháng 12-2025; theo nguồn tin, chưa kết thúc.',
  ],
  ['HAPPENED_BY_THEN', reasonOf('year', {}, '2016', '2017'), 'It is of 2016.', 'Việc này được ghi là của năm 2016.'],
  [
    'END_NOT_KNOWN',
    reasonOf('tenure', { since: '2013-05-14' }, undefined, '2017-03-10'),
    'It began on 14 May 2013, and no source says when it ended.',
    'Bắt đầu từ ngày 14-5-2013; không nguồn tin nào cho biết kết thúc khi nào.',
  ],
  [
    'BEGINNING_NOT_KNOWN',
    reasonOf('tenure', { until: '2025-07-01' }, undefined, '2020'),
    'It ended on 1 July 2025, and no source says when it began.',
    'Kết thúc vào ngày 1-7-2025; không nguồn tin nào cho biết bắt đầu khi nào.',
  ],
  [
    'BOUNDS_NOT_KNOWN',
    reasonOf('tenure', { attestedOn: ['2017-03-10'] }, undefined, '2016'),
    'It is shown on 10 March 2017; no source says when it began or ended.',
    'Được xác nhận vào ngày 10-3-2017; không nguồn tin nào cho biết bắt đầu hay kết thúc khi nào.',
  ],
  [
    'DATES_NOT_PRECISE',
    reasonOf('tenure', { since: '2011', until: '2017' }, undefined, '2011-06'),
    'Its dates may mean days before or after that time: from 2011 until 2017.',
    'Mốc thời gian không đủ chính xác, có thể là trước hoặc sau thời điểm đó: từ năm 2011 đến năm 2017.',
  ],
  [
    'DATES_NOT_PRECISE',
    reasonOf('day', {}, '2016-05', '2016-05-02'),
    'It is of May 2016, which may mean days after that time.',
    'Việc này được ghi là của tháng 5-2016, có thể là sau thời điểm đó.',
  ],
  [
    'WITHIN_PERIOD',
    reasonOf('tenure', at({ reason: 'OUTSIDE_PERIOD', end: '2011-05-22' }), undefined, '2012'),
    'It is of 13th term, which covers that time; no source gives it dates of its own.',
    'Thuộc Khóa XIII, bao gồm thời điểm đó; không nguồn tin nào ghi thời gian riêng.',
  ],
  ['NO_DATES', reasonOf('tenure', {}, undefined, '2012'), 'No source dates it.', 'Không nguồn tin nào ghi thời gian.'],
  [
    'NOT_YET_BEGUN',
    reasonOf('tenure', { since: '2018-10-01' }, undefined, '2017'),
    'It began on 1 October 2018 at the earliest.',
    'Sớm nhất là từ ngày 1-10-2018 mới bắt đầu.',
  ],
  [
    'NOT_YET_BEGUN',
    reasonOf('day', {}, '2017-03-10', '2016'),
    'It is of 10 March 2017, which was yet to come.',
    'Việc này được ghi là của ngày 10-3-2017, lúc đó chưa đến.',
  ],
  [
    'ALREADY_ENDED',
    reasonOf('tenure', { until: '2018-10-01' }, undefined, '2019'),
    'It had ended by 1 October 2018, the first day it no longer held.',
    'Đã kết thúc, chậm nhất là từ ngày 1-10-2018.',
  ],
  [
    'STATED_ENDED',
    reasonOf('tenure', at({ reason: 'STATED_ENDED', first: '2018-05-01' }), undefined, '2019'),
    '“A paper” said by 1 May 2018 that it had ended.',
    'Đến ngày 1-5-2018, “A paper” đã cho biết việc này kết thúc.',
  ],
  [
    'SEAT_HELD_BY_ANOTHER',
    reasonOf(
      'tenure',
      at({ reason: 'SEAT_HELD_BY_ANOTHER', first: '2013-05-15', end: '2018-10-01' }),
      undefined,
      '2017-03-10',
    ),
    'The position has one seat, and Nguyễn Văn An surely held it from 15 May 2013 until 1 October 2018.',
    'Chức danh này chỉ do một người giữ, và Nguyễn Văn An chắc chắn đã giữ từ ngày 15-5-2013 đến ngày 1-10-2018.',
  ],
  [
    'NOT_YET_BORN',
    reasonOf('tenure', at({ reason: 'NOT_YET_BORN', end: '1960-01-01' }), undefined, '1959'),
    'Trần Thị Bình was not born before 1 January 1960.',
    'Trước ngày 1-1-1960, Trần Thị Bình chưa ra đời.',
  ],
  [
    'AFTER_DEATH',
    reasonOf('tenure', at({ reason: 'AFTER_DEATH', first: '2020-03-02' }), undefined, '2021'),
    'Trần Thị Bình had died by 2 March 2020.',
    'Đến ngày 2-3-2020, Trần Thị Bình đã qua đời.',
  ],
  [
    'BEFORE_FOUNDATION',
    reasonOf('tenure', at({ reason: 'BEFORE_FOUNDATION', end: '2014-01-01' }), undefined, '2013'),
    'The Emulation Cluster did not exist before 1 January 2014.',
    'Trước ngày 1-1-2014, Cụm thi đua chưa được thành lập.',
  ],
  [
    'AFTER_DISSOLUTION',
    reasonOf('tenure', at({ reason: 'AFTER_DISSOLUTION', first: '2025-07-01' }), undefined, '2026'),
    'Quảng Bình Province no longer existed from 1 July 2025 on.',
    'Từ ngày 1-7-2025, tỉnh Quảng Bình không còn tồn tại.',
  ],
  [
    'OUTSIDE_PERIOD',
    reasonOf('tenure', at({ reason: 'OUTSIDE_PERIOD', first: '2016-05-21' }), undefined, '2017'),
    'It is of 13th term, which was over by 21 May 2016.',
    'Thuộc Khóa XIII, đã kết thúc trước ngày 21-5-2016.',
  ],
  [
    'OUTSIDE_PERIOD',
    reasonOf('tenure', at({ reason: 'OUTSIDE_PERIOD', end: '2011-05-22' }), undefined, '2010'),
    'It is of 13th term, which did not begin before 22 May 2011.',
    'Thuộc Khóa XIII, trước ngày 22-5-2011 chưa bắt đầu.',
  ],
];

const basisOf = ({ basis }: Reason) => Object.values(bases).find(({ id }) => id === basis);

describe('the sentence of a reason', () => {
  it.each(told)('%s is told in both languages (%#)', (code, reason, en, vi) => {
    expect(reason.code).toBe(code);
    expect(tellReason(reason, basisOf(reason), 'EN')).toBe(en);
    expect(tellReason(reason, basisOf(reason), 'VI')).toBe(vi);
  });

  it('is held here for every code', () => {
    expect(new Set(told.map(([code]) => code))).toEqual(new Set(wordsOf(certaintyReasons)));
  });

  it('names what it follows from by its id if that is gone', () => {
    const reason = reasonOf('tenure', at({ reason: 'AFTER_DEATH', first: '2020-03-02' }), undefined, '2021');
    expect(tellReason(reason, undefined, 'EN')).toBe('“official:binh” had died by 2 March 2020.');
  });

  it(`is a whole sentence without code or stored dates, whatever the dates (seed ${SEED})`, () => {
    const random = new SeededRandom(SEED);
    const codes = new Set<CertaintyReasonCode>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const reason = reasonOf('tenure', randomTenure(random), undefined, randomDate(random));
      codes.add(reason.code);
      for (const language of ['EN', 'VI'] as const) {
        const sentence = tellReason(reason, undefined, language);
        expect(sentence).toMatch(/^\p{Lu}[^{}[\]_]*\.$/u);
        expect(sentence).not.toMatch(/undefined| {2}| [,;.]|\d{4}-\d/);
      }
    }
    expect(codes.size).toBeGreaterThanOrEqual(9);
  });
});

describe('what would decide otherwise', () => {
  const codes: readonly OutsideCode[] = ['NOT_YET_BEGUN', 'ALREADY_ENDED', ...wordsOf(exclusionReasons)];

  it.each(codes)('%s is told in both languages, which differ', (code) => {
    const [en, vi] = (['EN', 'VI'] as const).map((language) =>
      tellDecision({ code, basis: 'official:an' }, 'official:binh/HOLDS/position:chair', language),
    );
    for (const sentence of [en, vi]) expect(sentence).toMatch(/^[\p{Lu}`][^{}[\]]*\.$/u);
    expect(vi).not.toBe(en);
    expect(vi?.match(/official:[^\s,;]+|`\w+`/g)?.sort()).toEqual(en?.match(/official:[^\s,;]+|`\w+`/g)?.sort());
  });
});

it.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('the reasons in %s have only slots that are filled', (_, { reasons: { because, decides } }) => {
  const templates = [...Object.values(because), ...Object.values(decides)].flatMap(listOf);
  const known: readonly string[] = reasonSlots;
  expect(templates.flatMap(slotsIn).filter((slot) => !known.includes(slot))).toEqual([]);
});
