import { describe, expect, it } from 'vitest';
import { earliestDay, latestDay } from '../../../src/model/partial-date.js';
import type { LanguageCode } from '../../../src/model/sentences/language.js';
import { idsTold, tellMoment, tellOwnDate, tellRelationship } from '../../../src/model/sentences/tell.js';
import {
  entityOf,
  namedEntities,
  type SentenceCase,
  sentenceCases,
  TODAY,
} from '../../support/model/sentence-cases.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A date as each language writes it, by another way than the program takes. */
function inWords({ language }: SentenceCase, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const parts = [day, month, year].filter((part) => part !== undefined);
  if (language === 'EN')
    return parts.map((part, index) => (parts.length - index === 2 ? MONTHS[part - 1] : part)).join(' ');
  return `${['năm', 'tháng', 'ngày'][parts.length - 1]} ${parts.join('-')}`;
}

const cases = sentenceCases().map((each) => ({
  ...each,
  sentence: tellRelationship(each, { language: each.language, entities: namedEntities, today: TODAY }),
}));
type Told = (typeof cases)[number];

function broken(rule: (told: Told) => boolean): string[] {
  return cases
    .filter((told) => !rule(told))
    .map(({ type, properties, sentence }) => `${type} ${JSON.stringify(properties)}: ${sentence}`)
    .slice(0, 5);
}

function textsAt({ properties }: Told, ...names: readonly string[]): string[] {
  return names.flatMap((name) => properties[name] ?? []).map(String);
}

/** The first letter of a sentence is a capital one, which a date may begin with. */
function tells({ sentence, language }: SentenceCase & { readonly sentence: string }, words: string): boolean {
  return (
    sentence.includes(words) ||
    (language === 'VI' && sentence.startsWith(words.replace(/^./u, (first) => first.toUpperCase())))
  );
}

function isAhead(date: unknown): boolean {
  return date !== undefined && earliestDay(String(date)) > TODAY;
}

function isOver({ properties: { until, status } }: Told): boolean {
  return until === undefined || isAhead(until) ? status === 'ENDED' : true;
}

function isYetToBegin({ properties: { since } }: Told): boolean {
  return isAhead(since);
}

function isOfTerm({ properties: { term, period } }: Told): boolean {
  return term !== undefined || period !== undefined;
}

function attestedDays({ properties: { attestedOn } }: Told): string[] {
  return Array.isArray(attestedOn) ? attestedOn.map(String) : [];
}

/** True if nothing says when it was, nor whether it has ended. */
function isUndated(told: Told): boolean {
  return (
    ['HOLDS', 'MEMBER_OF'].includes(told.type) &&
    textsAt(told, 'since', 'until', 'attestedOn').length === 0 &&
    !['ENDED', 'ONGOING'].includes(String(told.properties['status'])) &&
    !isOfTerm(told)
  );
}

/** The attested days on which it had surely not begun, or had surely ended, by its dates. */
function contradictingDays(told: Told): string[] {
  const { since, until } = told.properties;
  return attestedDays(told).filter(
    (day) =>
      (since !== undefined && latestDay(day) < earliestDay(String(since))) ||
      (until !== undefined && earliestDay(day) >= latestDay(String(until))),
  );
}

/** True if a source says of it what its dates do not allow. */
function hasContradictingStatus(told: Told): boolean {
  const { status, until } = told.properties;
  if (status === 'ONGOING') return isYetToBegin(told) || (until !== undefined && !isAhead(until));
  return status === 'ENDED' && (isYetToBegin(told) || isAhead(until));
}

describe('the sentences of facts of every type, role, status and dates', () => {
  it('are many', () => {
    expect(cases.length).toBeGreaterThan(4000);
    expect(new Set(cases.map(({ sentence }) => sentence)).size).toBeGreaterThan(1500);
  });

  it('hold nothing that was not filled, no id and no name of a property', () => {
    expect(
      broken(({ sentence }) => !/undefined|null|NaN|[{}[\]]|\b[a-z]+:[a-z]|[a-z](?:On|In|Of|By)\b/.test(sentence)),
    ).toEqual([]);
    expect(broken(({ sentence, to, from }) => !sentence.includes(to.id) && !sentence.includes(from.id))).toEqual([]);
  });

  it('are well spaced and begin with a capital letter', () => {
    expect(broken(({ sentence }) => !/ {2}| [,;)]|\( |,,|^ | $|\(\)/.test(sentence))).toEqual([]);
    expect(broken(({ sentence }) => /^\p{Lu}/u.test(sentence))).toEqual([]);
  });

  it('name both ends, and all else that the fact names', () => {
    const shown = (entity: Told['from'], language: string) =>
      String(
        (language === 'VI' ? (entity.properties['nameVi'] ?? entity.properties['titleVi']) : undefined) ??
          entity.properties['number'] ??
          entity.properties['name'] ??
          entity.properties['title'],
      ).replace(/^(?:Tỉnh|Thành phố) /u, '');
    const names = (told: Told) => {
      const { recipient, ...rest } = told.properties;
      // Only what is presented, a gift or a report, is given to somebody.
      const named = ['PRESENTED', 'REPORTED'].includes(String(rest['role'])) ? told.properties : rest;
      const others = idsTold(named).flatMap((id) => namedEntities.get(id) ?? []);
      return [told.from, told.to, ...others]
        .filter(({ type }) => type !== 'Claim')
        .map((each) => shown(each, told.language));
    };
    expect(broken((told) => names(told).every((name) => told.sentence.includes(name)))).toEqual([]);
  });

  it('never say of what is over that it holds', () => {
    const holds =
      /\b(?:holds|is a|is part|is granted|governs|has held|has been|has governed|is to)\b|whether it |chưa rõ|sẽ/;
    expect(broken((told) => !isOver(told) || isYetToBegin(told) || !holds.test(told.sentence))).toEqual([]);
  });

  it('never say that something ended of which no source says so', () => {
    const ended =
      /(?<!whether )(?:it|that) has ended|when that ended is not known|(?<!chưa rõ |không rõ từ khi nào và )đã thôi|đã kết thúc|nay không còn/;
    const isEnded = ({ properties: { until, status } }: Told) =>
      status === 'ENDED' && (until === undefined || isAhead(until));
    expect(broken((told) => ended.test(told.sentence) === isEnded(told))).toEqual([]);
  });

  it('never say more of a tenure that is open than that its end is not known', () => {
    const isOpen = ({ properties: { since, until, status } }: Told) =>
      since !== undefined && until === undefined && status !== 'ENDED' && status !== 'ONGOING';
    const says = /whether it (?:has ended is|still is, is|still does is) not known|chưa rõ (?:đã thôi|nay còn)/;
    const isOpenNow = (told: Told) => isOpen(told) && !isYetToBegin(told) && !isOfTerm(told);
    expect(broken((told) => says.test(told.sentence) === isOpenNow(told))).toEqual([]);
    expect(
      broken((told) => /whether|chưa rõ|hay chưa/.test(told.sentence) === (isOpenNow(told) || isUndated(told))),
    ).toEqual([]);
  });

  it('say of a person alone that it has ended, and of a thing that it still is', () => {
    const isPersonal = ({ type }: Told) => type === 'HOLDS' || type === 'MEMBER_OF';
    expect(broken((told) => isPersonal(told) || !/it has ended|thôi/.test(told.sentence))).toEqual([]);
    // «It» would be the position where it is not what is in doubt or what a source says.
    expect(broken(({ sentence }) => !/(?<!whether |a source says that )it has ended/.test(sentence))).toEqual([]);
    expect(broken((told) => !isPersonal(told) || !/still is|nay còn|nay không còn/.test(told.sentence))).toEqual([]);
    expect(broken(({ sentence }) => !/vẫn còn/.test(sentence))).toEqual([]);
  });

  it('say both what the dates say and what a source says against them', () => {
    expect(
      broken((told) => contradictingDays(told).every((day) => told.sentence.includes(inWords(told, day)))),
    ).toEqual([]);
    const objects = /\bthough\b|\btuy\b|, but its end|, nhưng thời điểm/;
    const isContradicted = (told: Told) => contradictingDays(told).length > 0 || hasContradictingStatus(told);
    expect(broken((told) => objects.test(told.sentence) === isContradicted(told))).toEqual([]);
    expect(
      broken(
        (told) =>
          !hasContradictingStatus(told) ||
          told.properties['status'] !== 'ONGOING' ||
          /a source says that it has not ended|có nguồn ghi là chưa thôi giữ chức/.test(told.sentence),
      ),
    ).toEqual([]);
  });

  it('say where a known end leaves the beginning unknown, and where neither is known', () => {
    const withoutBeginning = ({ properties: { since, until, status, attestedOn } }: Told) =>
      since === undefined && isAhead(until) && status !== 'ENDED' && attestedOn === undefined;
    const says = /\((?:since|from) when is not known\)|\(không rõ từ khi nào\)/;
    expect(broken((told) => says.test(told.sentence) === withoutBeginning(told))).toEqual([]);
    const mayHaveBegun =
      / (?:is or is to be|holds or is to hold|governs or is to govern) .* \(from when is not known\)$/;
    expect(
      broken(
        (told) => told.language === 'VI' || /\(from when/.test(told.sentence) === mayHaveBegun.test(told.sentence),
      ),
    ).toEqual([]);
    const undated =
      / is recorded as .* \(since when, and whether it has ended, is not known\)$|^Có nguồn ghi .* là .* \(không rõ từ khi nào và đã thôi hay chưa\)$/;
    expect(broken((told) => undated.test(told.sentence) === isUndated(told))).toEqual([]);
  });

  it('never tell in the past what has neither a date nor an end', () => {
    const types = new Set(['HOLDS', 'MEMBER_OF', 'REPRESENTS', 'BELONGS_TO', 'PART_OF', 'GOVERNS', 'GRANTED_BY']);
    const isTimeless = (told: Told) =>
      types.has(told.type) &&
      textsAt(told, 'since', 'until', 'attestedOn').length === 0 &&
      told.properties['status'] !== 'ENDED';
    const past = /\b(?:was|held|governed|had)\b|từng|đến khi nào/;
    expect(cases.filter(isTimeless).length).toBeGreaterThan(50);
    expect(broken((told) => !isTimeless(told) || !past.test(told.sentence))).toEqual([]);
  });

  it('join no two sentences by a comma and hold no two parentheses in a row', () => {
    expect(broken(({ sentence }) => !/, it is not known|end set|at least since|ít nhất từ/.test(sentence))).toEqual([]);
    expect(broken(({ sentence }) => !/\)[ ,]*\(|\([^)]*\(/.test(sentence))).toEqual([]);
  });

  it('tell a time within one year or month once', () => {
    expect(broken(({ sentence }) => !/from (.+) until \1(?: \(|$)|từ (.+) đến \2(?: \(|$)/.test(sentence))).toEqual([]);
    expect(
      broken(({ sentence }) => !/from \d+ (\w+ \d+) until \1|từ ngày \d+-(\S+) đến tháng \2/.test(sentence)),
    ).toEqual([]);
    // «một ngày sau đó» is one day later.
    expect(broken(({ sentence }) => !/một ngày sau/.test(sentence))).toEqual([]);
    const laterInPeriod = ({ properties: { since, until } }: Told) =>
      since !== until && String(since).startsWith(String(until));
    const later = / until later in |đến một thời điểm sau đó trong /;
    expect(broken((told) => later.test(told.sentence) === laterInPeriod(told))).toEqual([]);
  });

  it('part the name of a period from the dates of the membership', () => {
    const runsOn = /(?:Congress of delegates|Đại hội đại biểu) (?:from|since|until|at|in|on|từ|đến|ít|trong|vào)\b/;
    const members = ({ type, properties: { period } }: Told) => type === 'MEMBER_OF' && period !== undefined;
    expect(cases.filter(members).length).toBeGreaterThan(100);
    expect(broken((told) => !members(told) || !runsOn.test(told.sentence))).toEqual([]);
  });

  it('say who is given something, where no source says what', () => {
    const isUntold = ({ type, properties: { role, subject, subjectVi } }: Told) =>
      ['PARTICIPATED_IN', 'REPRESENTED_AT'].includes(type) && role === 'PRESENTED' && !(subject ?? subjectVi);
    const says =
      / presented something \(the source does not say what\)(?: to [^,]+)? at |^Tại .* trao tặng(?: cho tỉnh Nghệ An)? \(nguồn không nêu trao tặng gì\)$/;
    expect(broken((told) => says.test(told.sentence) === isUntold(told))).toEqual([]);
  });

  it('put a date before the name of a document, as behind it the date would be that of the document', () => {
    const types = new Set(['DISCUSSED', 'SIGNED', 'AMENDS', 'REPLACES', 'IMPLEMENTS']);
    const isFirst = (told: Told) =>
      textsAt(told, 'on').every((date) => told.sentence.toLowerCase().indexOf(inWords(told, date).toLowerCase()) <= 3);
    expect(broken((told) => !types.has(told.type) || isFirst(told))).toEqual([]);
  });

  it('tell the term of a member, and whom it speaks for before the period', () => {
    const members = ({ type }: Told) => type === 'MEMBER_OF';
    expect(
      broken((told) => !members(told) || told.properties['term'] === undefined || /13th|khóa XIII/.test(told.sentence)),
    ).toEqual([]);
    const isBefore = ({ sentence }: Told) =>
      sentence.search(/(?:for|cho tỉnh|và tỉnh) Nghệ An/) <
      sentence.search(/(?:during|trong) (?:the Congress|Đại hội)/);
    expect(
      broken((told) => [told.properties['area'], told.properties['period']].includes(undefined) || isBefore(told)),
    ).toEqual([]);
    expect(broken((told) => !members(told) || !/\((?:thuộc|đại diện|sitting)/.test(told.sentence))).toEqual([]);
  });

  it('never take up what is granted as a state that remains', () => {
    const granted = ({ type }: Told) => type === 'GRANTED_BY';
    expect(broken((told) => !granted(told) || !/remain/.test(told.sentence))).toEqual([]);
    expect(broken(({ sentence, to }) => to.type !== 'Position' || !/ by it\b/.test(sentence))).toEqual([]);
  });

  it('say in Vietnamese that a source shows a fact, not that it confirms', () => {
    const told = /tuy có nguồn (?:cho thấy (?:đã|vẫn) (?:giữ chức|là|thuộc|do) |ghi là (?:đã|chưa) thôi giữ chức)/;
    expect(broken(({ sentence }) => !/tuy /.test(sentence) || told.test(sentence))).toEqual([]);
    expect(broken(({ sentence }) => !/cho thấy điều này/.test(sentence))).toEqual([]);
    const says = (told: Told, day: string) => {
      const isBefore = latestDay(day) < earliestDay(String(told.properties['since'] ?? '0001'));
      const [, already = '', still = ''] =
        /tuy có nguồn cho thấy (?:(đã .*?))?(?:(?: và )?(vẫn .*?))?(?:, và có nguồn|[;)])/.exec(told.sentence) ?? [];
      return (isBefore ? already : still).includes(inWords(told, day));
    };
    const shown = cases.filter((told) => told.language === 'VI' && contradictingDays(told).length > 0);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((each) => !contradictingDays(each).every((day) => says(each, day)))).toEqual([]);
  });

  it('never say that an agreement is issued', () => {
    const isAgreement = ({ from, to, type }: Told) =>
      from.type === 'Agreement' && (type === 'ISSUED_BY' || type === 'IMPLEMENTS') && to.type !== 'Claim';
    expect(broken((told) => !isAgreement(told) || /concluded|ký kết/.test(told.sentence))).toEqual([]);
    expect(broken((told) => !isAgreement(told) || !/issued|ban hành/.test(told.sentence))).toEqual([]);
  });

  it('say of what is attested alone that it held at least then', () => {
    const isAttested = ({ properties: { since, until, attestedOn } }: Told) =>
      since === undefined && until === undefined && attestedOn !== undefined;
    expect(
      broken(
        (told) =>
          !isAttested(told) ||
          told.properties['status'] === 'ONGOING' ||
          /at least (?:on|in) |ít nhất vào /.test(told.sentence),
      ),
    ).toEqual([]);
  });

  it('tell the dates of each fact, and no others', () => {
    expect(
      broken((told) => textsAt(told, 'since', 'until', 'on').every((date) => tells(told, inWords(told, date)))),
    ).toEqual([]);
    expect(
      broken((told) => {
        const stated = textsAt(told, 'since', 'until', 'on', 'year', 'attestedOn').map((date) => date.slice(0, 4));
        const told4 = told.sentence.replace(/\d+\/\d{4}\/\S+/gu, '').match(/\b(?:19|20)\d\d\b/g) ?? [];
        return told4.every((year) => stated.includes(year) || (told.type === 'ABOUT' && year === '1962'));
      }),
    ).toEqual([]);
  });

  it('tell every role and every language apart', () => {
    const roleTypes = new Set(['LEADS', 'PARTICIPATED_IN', 'REPRESENTED_AT']);
    const plain = cases.filter(
      ({ type, properties }) =>
        roleTypes.has(type) &&
        properties['on'] === undefined &&
        idsTold(properties).length === 0 &&
        properties['how'] === undefined &&
        properties['subject'] === undefined &&
        properties['subjectVi'] === undefined,
    );
    expect(new Set(plain.map(({ sentence }) => sentence)).size).toBe(2 * (2 + 8 + 8));
  });

  it('are in their language', () => {
    const foreign = {
      EN: /\b(?:là|từ|đến|ngày|năm|tháng|vào|của|tại)\b/u,
      VI: /\b(?:the|of|on|in|from|until|was|held)\b/,
    };
    const bare = ({ sentence, from, to }: Told) =>
      [from, to, ...namedEntities.values()]
        .flatMap(({ properties }) => Object.values(properties))
        .sort((left, right) => String(right).length - String(left).length)
        .reduce<string>((text, name) => text.replaceAll(String(name), ''), sentence.replace(/“[^”]*”/g, ''));
    expect(broken((told) => !foreign[told.language].test(bare(told)))).toEqual([]);
  });
});

describe('the moments of a tenure', () => {
  const tenures = cases.filter(({ type, properties }) => type === 'HOLDS' && properties['status'] === undefined);

  it.each(['BEGAN', 'ENDED', 'ATTESTED'] as const)('tell their own date alone when %s', (moment) => {
    for (const told of tenures) {
      const telling = { language: told.language, today: TODAY };
      const sentence = tellMoment(told, moment, '2015-04-03', telling);
      expect(sentence).toContain(inWords(told, '2015-04-03'));
      expect(sentence.match(/\b20\d\d\b/g)).toEqual(['2015']);
      const ahead = tellMoment(told, moment, '2030', telling);
      expect(ahead.match(/\b20\d\d\b/g)).toEqual(['2030']);
      if (moment !== 'ATTESTED' && told.language === 'EN') expect(ahead).not.toMatch(/\b(?:held|left|took)\b/);
      // What is to end may have begun.
      if (moment === 'ENDED' && told.language === 'EN') expect(ahead).toMatch(/ holds or is to hold .* until 2030$/);
    }
  });

  it('say of whom a source calls a deputy that he serves, and of a chairman that he holds an office', () => {
    const tell = (titleVi: string, moment: 'BEGAN' | 'ENDED') =>
      tellMoment(
        { type: 'HOLDS', from: entityOf('Official'), to: entityOf('Position', { titleVi }), properties: {} },
        moment,
        '2011',
        { language: 'VI', today: TODAY },
      );
    expect(tell('Đại biểu Quốc hội', 'BEGAN')).toBe('Nguyễn Xuân Đường làm Đại biểu Quốc hội từ năm 2011');
    expect(tell('Người được giao nhiệm vụ', 'ENDED')).toBe(
      'Nguyễn Xuân Đường thôi làm người được giao nhiệm vụ từ năm 2011',
    );
    expect(tell('Chủ tịch', 'ENDED')).toBe('Nguyễn Xuân Đường thôi giữ chức Chủ tịch từ năm 2011');
  });

  it('never say that something became granted', () => {
    const granted = cases.filter(({ type, language }) => type === 'GRANTED_BY' && language === 'EN');
    for (const told of granted)
      expect(tellMoment(told, 'BEGAN', '2011', { language: 'EN' })).toMatch(/ began to be granted by /);
  });
});

describe('the sentences of what exists no longer', () => {
  const types = new Set(['REPRESENTS', 'BELONGS_TO', 'PART_OF', 'GOVERNS', 'GRANTED_BY']);
  const ended = { validUntil: '2025-07-01', dissolvedOn: '2025-07-01' };
  const tenures = cases.filter(({ type, properties: { until } }) => types.has(type) && !isAhead(until));
  const telling = ({ language }: Told) => ({ language, entities: namedEntities, today: TODAY });

  it('never say that it is', () => {
    for (const told of tenures.filter((each) => !isYetToBegin(each))) {
      const to = { ...told.to, properties: { ...told.to.properties, ...ended } };
      const sentence = tellRelationship({ ...told, to }, telling(told));
      expect(sentence).not.toMatch(/\b(?:is(?! not known)|has been|governs|has governed)\b|whether|chưa rõ/);
      if (told.properties['since'] !== undefined && told.properties['until'] === undefined)
        expect(sentence).toMatch(/when that ended is not known|nay không còn.*, không rõ từ khi nào/);
    }
  });

  it('tell which of two provinces of a name is meant, by no date that could be the fact’s', () => {
    const of = { type: 'REPRESENTS', from: entityOf('Position'), properties: {} } as const;
    const tell = (more: Readonly<Record<string, unknown>>) =>
      (['EN', 'VI'] as const).map((language) =>
        tellRelationship({ ...of, to: entityOf('Province', more) }, { language, today: TODAY }),
      );
    expect(tell({ validUntil: '2025-07-01' })).toEqual([
      'Chairman of the People’s Committee of Nghệ An was a position of the former Quảng Trị Province',
      'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An là chức danh của tỉnh Quảng Trị (trước ngày 1-7-2025)',
    ]);
    expect(tell({ validFrom: '2025-07-01' })).toEqual([
      'Chairman of the People’s Committee of Nghệ An is a position of Quảng Trị Province (formed on 1 July 2025)',
      'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An là chức danh của tỉnh Quảng Trị (từ ngày 1-7-2025)',
    ]);
  });

  it('say of a position in the legislature that it represents a province, not that it is one of the province', () => {
    const title = { title: 'Deputy of the National Assembly for Đắk Nông', titleVi: 'Đại biểu Quốc hội tỉnh Đắk Nông' };
    const from = entityOf('Position', { ...title, kind: 'ASSEMBLY' });
    const tell = (more: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>> = {}) =>
      (['EN', 'VI'] as const).map((language) =>
        tellRelationship(
          { type: 'REPRESENTS', from, to: entityOf('Province', more), properties },
          { language, today: TODAY },
        ),
      );
    expect(tell({ validUntil: '2025-07-01' })).toEqual([
      'The position of Deputy of the National Assembly for Đắk Nông represented the former Quảng Trị Province',
      'Đại biểu Quốc hội tỉnh Đắk Nông là chức danh đại diện cho tỉnh Quảng Trị (trước ngày 1-7-2025)',
    ]);
    expect(tell({}, { since: '2011' })).toEqual([
      'The position of Deputy of the National Assembly for Đắk Nông represented Quảng Trị Province from 2011 ' +
        '(whether it still does is not known)',
      'Đại biểu Quốc hội tỉnh Đắk Nông là chức danh đại diện cho tỉnh Quảng Trị từ năm 2011 ' +
        '(chưa rõ nay còn như vậy hay không)',
    ]);
    expect(tell({}, { since: '2011', until: '2031' })[0]).toBe(
      'The position of Deputy of the National Assembly for Đắk Nông has represented Quảng Trị Province since 2011 ' +
        'and is to represent it until 2031',
    );
  });

  it('say of a tenure that it has ended where other facts rule it out from some day on', () => {
    const tell = (properties: Readonly<Record<string, unknown>>, today = TODAY) =>
      (['EN', 'VI'] as const).map((language) =>
        tellRelationship(
          { type: 'HOLDS', from: entityOf('Official'), to: entityOf('Position'), properties },
          { language, today },
        ),
      );
    const bounds = ['AFTER_DISSOLUTION 2025-07-01 ~ province:the-one'];
    const [en, vi] = tell({ since: '2020', bounds });
    expect(en).toMatch(/ from 2020 \(when that ended is not known\)$/);
    expect(vi).toMatch(/ từ năm 2020 \(nay không còn giữ chức, không rõ từ khi nào\)$/);
    const [ongoing] = tell({ since: '2020', status: 'ONGOING', bounds });
    expect(ongoing).toMatch(/ held .* from 2020 \(when that ended is not known\)$/);
    expect(tell({ since: '2020', bounds }, '2025-06-30')).toEqual(tell({ since: '2020' }));
    const [undated, undatedVi] = tell({ bounds });
    expect(undated).toMatch(/ held the position of .* \(from when and until when is not known\)$/);
    expect(undatedVi).toMatch(/ từng là .* \(nay không còn giữ chức, không rõ từ khi nào\)$/);
    expect(tell({ bounds }, '2025-06-30')).toEqual(tell({}));
    const others = ['SEAT_HELD_BY_ANOTHER 2021-01-01 2022-01-01 official:b/HOLDS/position:the-one'];
    expect(tell({ since: '2020', bounds: others })).toEqual(tell({ since: '2020' }));
  });

  it('say of a deputy by words for leaving in mid-term only where a source says that it ended', () => {
    const title = { title: 'Deputy of the National Assembly for Đắk Nông', titleVi: 'Đại biểu Quốc hội tỉnh Đắk Nông' };
    const to = entityOf('Position', { ...title, kind: 'ASSEMBLY' });
    const tell = (properties: Readonly<Record<string, unknown>>) =>
      tellRelationship(
        { type: 'HOLDS', from: entityOf('Official'), to, properties: { since: '2011', ...properties } },
        { language: 'VI', today: TODAY },
      );
    const begun = 'Nguyễn Xuân Đường là Đại biểu Quốc hội tỉnh Đắk Nông từ năm 2011';
    expect(tell({ bounds: ['AFTER_DISSOLUTION 2025-07-01 ~ province:the-one'] })).toBe(
      `${begun} (nay không còn làm nhiệm vụ này, không rõ từ khi nào)`,
    );
    expect(tell({ status: 'ENDED' })).toBe(`${begun} (đã thôi làm nhiệm vụ này, không rõ từ khi nào)`);
  });

  it('say of a member of a dissolved organization that it is none any more', () => {
    const to = entityOf('Organization', { dissolvedOn: '2025-07-01' });
    const tell = (language: LanguageCode) =>
      tellRelationship(
        { type: 'MEMBER_OF', from: entityOf('Official'), to, properties: {} },
        { language, today: TODAY },
      );
    expect(tell('EN')).toMatch(/ was a member of .* \(from when and until when is not known\)$/);
    expect(tell('VI')).toMatch(/ từng là thành viên .* \(nay không còn là thành viên, không rõ từ khi nào\)$/);
  });

  it('say whom a member sits for before what it is a member of, so that the term is not the member’s', () => {
    const properties = { area: 'province:the-one', onBehalfOf: 'organization:the-one', term: '13th' };
    const stated = { type: 'MEMBER_OF', from: entityOf('Province'), to: entityOf('Organization'), properties } as const;
    expect(tellRelationship(stated, { language: 'EN', entities: namedEntities, today: TODAY })).toBe(
      'Quảng Trị Province, sitting for Nghệ An Province and the Party Committee of Nghệ An, is recorded as a member of ' +
        'the North Central Emulation Cluster in its 13th term',
    );
  });
});

describe('the sentences of dates and sources', () => {
  const inBoth = (...[entity, property, date]: [Told['from'], 'issuedOn' | 'publishedOn', string]) =>
    (['EN', 'VI'] as const).map((language) => tellOwnDate(entity, property, date, { language, today: TODAY }));

  it('say that an agreement is concluded and a law issued', () => {
    expect(inBoth(entityOf('Agreement'), 'issuedOn', '2017-03-10')).toEqual([
      'The Emulation agreement of the provinces was concluded on 10 March 2017',
      'Giao ước thi đua của các tỉnh được ký kết ngày 10-3-2017',
    ]);
    expect(inBoth(entityOf('Law'), 'issuedOn', '2003').map((sentence) => /issued|ban hành/.test(sentence))).toEqual([
      true,
      true,
    ]);
  });

  it('tell a source without a headline by its publisher and its description, in their language if there is one', () => {
    const described = { title: '[A council elects a chairman]', publisher: 'Báo Nghệ An', publishedOn: '2018' };
    const both = { ...described, titleVi: '[Hội đồng bầu Chủ tịch]' };
    expect(inBoth(entityOf('Source', both), 'publishedOn', '2018')).toEqual([
      'An article by Báo Nghệ An (described as “A council elects a chairman”) was published in 2018',
      'Bài của Báo Nghệ An với nội dung “Hội đồng bầu Chủ tịch” được đăng năm 2018',
    ]);
    expect(inBoth(entityOf('Source', described), 'publishedOn', '2018')[1]).toBe(
      'Bài của Báo Nghệ An được mô tả bằng tiếng Anh là “A council elects a chairman” được đăng năm 2018',
    );
  });

  it('leave out the full stop of a headline', () => {
    expect(inBoth(entityOf('Source', { title: 'It is signed.' }), 'publishedOn', '2018')[0]).toBe(
      '“It is signed” was published in 2018',
    );
  });

  it('tell a claimed date as what it dates', () => {
    const claim = { type: 'ABOUT', from: entityOf('Claim'), to: entityOf('Official'), properties: {} } as const;
    expect((['EN', 'VI'] as const).map((language) => tellRelationship(claim, { language, today: TODAY }))).toEqual([
      'It is claimed that Nguyễn Xuân Đường was born in 1962',
      'Có nguồn ghi Nguyễn Xuân Đường sinh năm 1962',
    ]);
  });

  it('write the one city whose kind is part of its name with a capital, and by its English name', () => {
    const tell = (more: Readonly<Record<string, unknown>>) =>
      (['EN', 'VI'] as const).map((language) =>
        tellRelationship(
          {
            type: 'REPRESENTED_AT',
            from: entityOf('Province', more),
            to: entityOf('Event'),
            properties: { role: 'ATTENDED' },
          },
          { language, today: TODAY },
        ),
      );
    expect(tell({ name: 'Hồ Chí Minh', nameVi: 'Thành phố Hồ Chí Minh' })).toEqual([
      'Representatives of Ho Chi Minh City attended the Conference of the cluster',
      'Đại diện Thành phố Hồ Chí Minh dự Hội nghị của cụm',
    ]);
    expect(tell({ name: 'Hà Nội', nameVi: 'Thành phố Hà Nội' })[1]).toBe(
      'Đại diện thành phố Hà Nội dự Hội nghị của cụm',
    );
  });
});
