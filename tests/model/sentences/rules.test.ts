import { describe, expect, it } from 'vitest';
import { earliestDay } from '../../../src/model/partial-date.js';
import { idsTold, tellMoment, tellRelationship } from '../../../src/model/sentences/tell.js';
import { namedEntities, type SentenceCase, sentenceCases, TODAY } from '../../support/model/sentence-cases.js';

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

function isOver({ properties: { until, status } }: Told): boolean {
  return until === undefined ? status === 'ENDED' : earliestDay(String(until)) <= TODAY;
}

function isYetToBegin({ properties: { since } }: Told): boolean {
  return since !== undefined && earliestDay(String(since)) > TODAY;
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
      // Only who presents something gives it to somebody.
      const named = rest['role'] === 'PRESENTED' ? told.properties : rest;
      const others = idsTold(named).flatMap((id) => namedEntities.get(id) ?? []);
      return [told.from, told.to, ...others]
        .filter(({ type }) => type !== 'Claim')
        .map((each) => shown(each, told.language));
    };
    expect(broken((told) => names(told).every((name) => told.sentence.includes(name)))).toEqual([]);
  });

  it('never say of what is over that it holds', () => {
    const holds =
      /\b(?:holds|is a|is part|is granted|governs|has held|has been|has governed|is to)\b|whether it has ended|chưa rõ|sẽ/;
    expect(broken((told) => !isOver(told) || isYetToBegin(told) || !holds.test(told.sentence))).toEqual([]);
  });

  it('never say that something ended of which no source says so', () => {
    const ended = /it has ended, |(?<!chưa rõ )đã thôi/;
    const isEnded = ({ properties: { until, status } }: Told) => status === 'ENDED' && until === undefined;
    expect(broken((told) => ended.test(told.sentence) === (isEnded(told) && !isYetToBegin(told)))).toEqual([]);
  });

  it('never say more of a tenure that is open than that its end is not known', () => {
    const isOpen = ({ properties: { since, until, status } }: Told) =>
      since !== undefined && until === undefined && status !== 'ENDED' && status !== 'ONGOING';
    const says = /whether it has ended is not known|chưa rõ đã/;
    expect(broken((told) => says.test(told.sentence) === (isOpen(told) && !isYetToBegin(told)))).toEqual([]);
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
      broken((told) =>
        textsAt(told, 'since', 'until', 'on').every((date) => told.sentence.includes(inWords(told, date))),
      ),
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
    }
  });
});
