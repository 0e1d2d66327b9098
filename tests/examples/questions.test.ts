import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/package-root.js';
import { testOnStartingGraph as it } from '../support/fixtures.js';
import { type Answer, answerTo } from '../support/graphql/ask.js';

type Data = Answer['data'];

// The files of the dataset as they are written, which the answers are worked out from by hand.

const file = (name: string): Data => parse(readFileSync(join(packageRoot, `data/${name}.yaml`), 'utf8'));
const [{ officials }, { positions }, { provinces }, { events }, { sources }, { organizations }, { awards }, documents] =
  [
    ...['officials', 'positions', 'provinces', 'events', 'sources', 'organizations', 'awards', 'legal-documents'].map(
      file,
    ),
  ];
const entities: Data[] = [
  ...[officials, positions, provinces, events, organizations, awards, ...Object.values<Data>(documents)].flat(),
];
const byId = new Map<string, Data>([...entities, ...sources].map((one) => [one.id, one]));
const named = (name: string) => officials.find((one: Data) => one.name === name);
const titleOf = (id: string): string => byId.get(id).title;

const CONFERENCE = 'event:north-central-emulation-conference-2017';
const CLUSTER = 'organization:north-central-emulation-cluster';
const ARTICLE = 'source:bao-nghe-an-2017-03-10';
const DAY = '2017-03-10';
const NOW = '2026-11-29';

const sourcesOf = ({ evidence }: Data) => [...new Set<string>(evidence.map((one: string) => one.split('#')[0]))];
const paragraphsOf = ({ evidence }: Data, source: string) =>
  evidence.flatMap((one: string) =>
    one.startsWith(`${source}#`) ? [Number.parseInt(one.slice(source.length + 1), 10)] : [],
  );

/** All that links two entities, as the files write it; a claim is linked to what it is about. */
const facts: Data[] = entities.flatMap((from) => [
  ...Object.entries<Data>(from).flatMap(([field, list]) =>
    Array.isArray(list)
      ? list.filter((one) => one?.to !== undefined).map((one) => ({ ...one, field, from: from.id }))
      : [],
  ),
  ...(from.claims ?? []).map((claim: Data) => ({ ...claim, field: 'claims', from: from.id })),
]);
const leadingTo = (field: string, to: string) => facts.filter((one) => one.field === field && one.to === to);

/** Whether a tenure surely held on a day, by its own dates. */
const surelyHeld = ({ since, until, attestedOn = [] }: Data, day: string) =>
  attestedOn.includes(day) || (since?.length === 10 && until?.length === 10 && since <= day && until > day);
/** Whether it may have held then: nothing in the files says that it had not begun or was over. */
const mayHaveHeld = ({ since = '', until = '~', status, to }: Data, day: string) =>
  since.slice(0, day.length) <= day &&
  until > day &&
  !(status === 'ENDED' && until === '~' && day === NOW) &&
  !(byId.get(to).represents ?? []).some((link: Data) => (byId.get(link.to).validUntil ?? '~') <= day);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A date as the answers have it. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter((part) => part !== undefined).join(' ');
}
const daysBetween = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;
const nodesOf = ({ edges }: Data) => edges.map(({ node }: Data) => node);
const sorted = (texts: Iterable<string>) => [...texts].sort();

/** Checks an answer, and returns the words that the answer in the document must have. */
const checks: Readonly<Record<string, (data: Data) => readonly (string | number)[]>> = {
  WhoIsSomebody: ({ search: [{ node }] }) => {
    const person = named('Lâm Thị Phương Thanh');
    expect(node).toMatchObject({
      name: person.name,
      birthDate: person.birthDate,
      sourceCount: sourcesOf(person).length,
    });
    expect(node.evidence.map(({ paragraph }: Data) => paragraph).filter(Number)).toEqual(paragraphsOf(person, ARTICLE));
    expect(nodesOf(node.claims).map(({ value }: Data) => value)).toEqual(
      sorted(person.claims.map(({ value }: Data) => value)),
    );
    const held = person.holds.map((one: Data) => [
      titleOf(one.to),
      one.since ?? null,
      one.until ?? null,
      one.evidence.length,
    ]);
    const told = node.roles.edges.map((one: Data) => [one.node.title, one.since, one.until, one.evidence.length]);
    expect(sorted(told.map(String))).toEqual(sorted(held.map(String)));
    const dated = person.holds.filter(({ since }: Data) => since !== undefined);
    return [
      inWords(person.birthDate),
      ...person.claims.map(({ value }: Data) => inWords(value)),
      ...dated.flatMap(({ to, until }: Data) => [titleOf(to), ...(until ? [inWords(until)] : [])]),
    ];
  },
  WhoChaired: ({ event }) => {
    const chairs = officials.filter(({ participatedIn = [] }: Data) =>
      participatedIn.some(({ to, role }: Data) => to === CONFERENCE && /^(CO_)?CHAIRED$/.test(role)),
    );
    expect(event.startsOn).toBe(byId.get(CONFERENCE).startsOn);
    expect(sorted(nodesOf(event.participants).map(({ name }: Data) => name))).toEqual(
      sorted(chairs.map(({ name }: Data) => name)),
    );
    for (const { name, roles } of nodesOf(event.participants)) {
      const held = named(name).holds.filter((one: Data) => surelyHeld(one, DAY));
      expect(held).toHaveLength(3);
      expect(sorted(nodesOf(roles).map(({ title }: Data) => title))).toEqual(
        sorted(held.map(({ to }: Data) => titleOf(to))),
      );
      expect(new Set(roles.edges.map(({ certainty }: Data) => certainty))).toEqual(new Set(['DEFINITE']));
    }
    return chairs.flatMap(({ name, holds }: Data) => [
      name,
      ...holds.filter((one: Data) => surelyHeld(one, DAY)).map(({ to }: Data) => titleOf(to)),
    ]);
  },
  WhichProvincesRanked: ({ organization }) => {
    const ranked = leadingTo('rankedIn', CLUSTER).filter(({ year }) => year === 2016);
    const expected = ranked.map(({ from, rank, score }) => {
      const proposals = (byId.get(from).proposedFor ?? []).filter(({ year }: Data) => year === 2016);
      return { name: byId.get(from).name, rank, score, awards: proposals.map(({ to }: Data) => byId.get(to).name) };
    });
    const told = organization.rankings.edges.map(({ rank, score, node }: Data) => ({
      ...{ name: node.name, rank, score },
      awards: nodesOf(node.proposals).map(({ name }: Data) => name),
    }));
    expect(told).toEqual(expected.sort((one, other) => one.rank - other.rank));
    expect(
      ranked.every(({ from }) => byId.get(from).proposedFor.every((one: Data) => one.proposedBy === undefined)),
    ).toBe(true);
    return expected.flatMap(({ name, score, awards: all }) => [name, score, ...all]);
  },
  HowTwoAreConnected: ({ path }) => {
    const [she, he] = [named('Lâm Thị Phương Thanh'), named('Nguyễn Đức Chính')];
    const common = she.participatedIn.filter(({ to }: Data) => he.participatedIn.some((one: Data) => one.to === to));
    expect(new Set(common.map(({ to }: Data) => to))).toEqual(new Set([CONFERENCE]));
    expect(path.map(({ length }: Data) => length)).toEqual([2, 4, 4]);
    expect(path[0]).toMatchObject({ sharedTime: 'DEFINITE', sharedFrom: byId.get(CONFERENCE).startsOn });
    expect(path[0].nodes.map(({ id }: Data) => id)).toEqual([she.id, CONFERENCE, he.id]);
    expect(path.slice(1).every(({ nodes }: Data) => nodes.some(({ id }: Data) => id === CLUSTER))).toBe(true);
    return [inWords(byId.get(CONFERENCE).startsOn)];
  },
  WhatBecameOfAProvince: ({ province }) => {
    const { validUntil, succeededBy } = byId.get('province:quang-binh');
    expect(province.validUntil).toBe(validUntil);
    const [{ to, on, by }] = succeededBy;
    const [edge] = province.successors.edges;
    expect(province.successors.edges).toHaveLength(succeededBy.length);
    expect(edge).toMatchObject({ on, by: { number: byId.get(by).number }, node: { id: to, validFrom: on } });
    const parts = leadingTo('succeededBy', to).map(({ from }) => from);
    expect(sorted(nodesOf(edge.node.predecessors).map(({ id }: Data) => id))).toEqual(sorted(parts));
    return [inWords(validUntil), byId.get(by).number, ...parts.map((id) => byId.get(id).name)];
  },
  WhatADirectiveLedTo: ({ directive }) => {
    const { id, issuedOn, claims, issuedBy } = byId.get('directive:34-ct-tw-2014');
    expect(directive.issuedOn).toBe(issuedOn);
    expect(nodesOf(directive.issuers)).toEqual(issuedBy.map(({ to }: Data) => ({ id: to })));
    for (const [field, list] of Object.entries({
      implements: 'implementedBy',
      amends: 'amendedBy',
      replaces: 'replacedBy',
    })) {
      expect(directive[list].edges).toHaveLength(leadingTo(field, id).length);
      expect(directive[list].edges).toEqual([]);
    }
    const [event] = nodesOf(directive.events);
    expect(leadingTo('discussed', id).map(({ from }) => from)).toEqual([CONFERENCE]);
    expect(directive.events.edges).toHaveLength(1);
    expect(event.topics).toHaveLength(byId.get(CONFERENCE).topics.length);
    const signed = leadingTo('signedAt', CONFERENCE).map(({ from }) => ({ id: from, title: titleOf(from) }));
    expect(nodesOf(event.signedDocuments)).toEqual(signed);
    return [...claims.map(({ value }: Data) => inWords(value)), inWords(event.startsOn), byId.get(issuedBy[0].to).name];
  },
  WhoHeldAnOffice: ({ position }) => {
    const id = 'position:quang-tri-peoples-committee-chairman';
    const [holder] = leadingTo('holds', id).filter((one) => surelyHeld(one, DAY));
    expect(byId.get(id).seats).toBe(1);
    for (const year of ['2015', '2017', '2019']) {
      expect(surelyHeld(holder, `${year}-01-01`) && surelyHeld(holder, `${year}-12-31`)).toBe(true);
      expect(position[`in${year}`].edges).toEqual([
        {
          since: holder.since,
          until: holder.until,
          certainty: 'DEFINITE',
          certaintyReason: expect.objectContaining({ sentence: expect.stringMatching(/\.$/) }),
          node: { name: byId.get(holder.from).name },
        },
      ]);
    }
    const others = leadingTo('holds', id).filter(({ from }) => from !== holder.from);
    return [inWords(holder.since), inWords(holder.until), ...others.map(({ from }) => byId.get(from).name)];
  },
  WhereTheyAreNow: ({ officials: list }) => {
    const there = officials.filter(({ participatedIn = [] }: Data) =>
      participatedIn.some(({ to }: Data) => to === CONFERENCE),
    );
    expect(list.totalCount).toBe(5);
    expect(sorted(nodesOf(list).map(({ name }: Data) => name))).toEqual(sorted(there.map(({ name }: Data) => name)));
    for (const { name, roles, formerly } of nodesOf(list)) {
      const { holds } = named(name);
      const open = holds.filter((one: Data) => mayHaveHeld(one, NOW)).map(({ to }: Data) => titleOf(to));
      expect({ name, titles: sorted(nodesOf(roles).map(({ title }: Data) => title)) }).toEqual({
        name,
        titles: sorted(open),
      });
      expect(new Set(roles.edges.map(({ certainty }: Data) => certainty))).toEqual(new Set(['POSSIBLE']));
      expect(formerly.edges).toHaveLength(holds.length);
    }
    const left = ['Nguyễn Xuân Đường', 'Nguyễn Đức Chính'].flatMap((name) =>
      named(name).holds.flatMap(({ until }: Data) => (until ? [inWords(until)] : [])),
    );
    return [...there.map(({ name }: Data) => name), ...left, 'December 2025', inWords('2023-12-10')];
  },
  WhichFactsRestOnOneSource: ({ all, onOne, tenures, tenuresOnOne }) => {
    const single = facts.filter((one) => sourcesOf(one).length === 1);
    const [held, heldOnOne] = [facts, single].map((list) => list.filter(({ field }) => field === 'holds'));
    const counts = [facts, single, held, heldOnOne].map((list) => list?.length ?? 0);
    expect([all, onOne, tenures, tenuresOnOne].map(({ totalCount }) => totalCount)).toEqual(counts);
    expect(sorted(nodesOf(tenuresOnOne).map(({ id }: Data) => id))).toEqual(
      sorted((heldOnOne ?? []).map(({ from, to }) => `${from}/HOLDS/${to}`)),
    );
    for (const { evidence } of nodesOf(tenuresOnOne)) {
      expect(new Set(evidence.map(({ source }: Data) => source.id)).size).toBe(1);
    }
    return counts;
  },
  WhichSourcesDisagree: ({ conflicts }) => {
    const expected = entities.flatMap(({ id, claims = [] }) => {
      const properties = new Set<string>(claims.map(({ property }: Data) => property));
      return [...properties].flatMap((property) => {
        const values = claims.filter((one: Data) => one.property === property);
        return values.length > 1 ? [{ id, property, values }] : [];
      });
    });
    expect(conflicts.totalCount).toBe(expected.length);
    for (const { entity, property, claims } of nodesOf(conflicts)) {
      const { values } = expected.find((one) => one.id === entity.id && one.property === property) ?? { values: [] };
      const told = claims.map(({ value, preferred, evidence }: Data) =>
        [value, preferred, evidence[0].source.id].join(),
      );
      const stated = values.map(({ value, preferred, evidence }: Data) => [value, preferred, evidence[0]].join());
      expect(sorted(told)).toEqual(sorted(stated));
    }
    return expected.flatMap(({ values }) => values.map(({ value }: Data) => inWords(value)));
  },
  WhatAParagraphSays: ({ source }) => {
    const [entityIds, links] = [entities, facts].map((list) =>
      list.filter((one) => paragraphsOf(one, ARTICLE).includes(12)),
    );
    const count = (entityIds?.length ?? 0) + (links?.length ?? 0);
    expect(source.facts.totalCount).toBe(count);
    expect(source.facts.edges).toHaveLength(count);
    const told = source.facts.edges.map(({ factId }: Data) => factId.split('/')[0]);
    expect(sorted(told)).toEqual(
      sorted([...(entityIds ?? []).map(({ id }) => id), ...(links ?? []).map(({ from }) => from)]),
    );
    const inferred = [...(entityIds ?? []), ...(links ?? [])].filter(({ evidence }) =>
      evidence.some((one: string) => one.startsWith(`${ARTICLE}#12~`)),
    );
    expect(source.facts.edges.filter((edge: Data) => edge.inferred !== null)).toHaveLength(inferred.length);
    return [count, 990, 985];
  },
  WhoSigned: ({ legalDocument }) => {
    const signers = leadingTo('signed', 'agreement:north-central-emulation-2017');
    expect(sorted(nodesOf(legalDocument.signatories).map(({ id }: Data) => id))).toEqual(
      sorted(signers.map(({ from }) => from)),
    );
    expect(signers.every(({ from }) => from.startsWith('province:'))).toBe(true);
    for (const { on, evidence } of legalDocument.signatories.edges) {
      expect(on).toBe(DAY);
      expect(
        evidence.filter(({ inferred }: Data) => inferred !== null).map(({ paragraph }: Data) => paragraph),
      ).toEqual([6]);
    }
    const [event] = nodesOf(legalDocument.signedAt);
    expect(event).toEqual({ startsOn: DAY, participants: { totalCount: 0 } });
    return [inWords(DAY), ...signers.map(({ from }) => byId.get(from).name)];
  },
  WhoCameBeforeAndAfter: ({ position }) => {
    const held = leadingTo('holds', 'position:nghe-an-party-committee-secretary').sort((one, other) =>
      one.since < other.since ? -1 : 1,
    );
    const [vinh, quy, trung] = held;
    expect(position.succession.map(({ tenure }: Data) => tenure.node.name)).toEqual(
      held.map(({ from }) => byId.get(from).name),
    );
    const vacant = daysBetween(vinh.until, quy.since);
    const atMost = daysBetween(quy.attestedOn.at(-1), trung.since) - 1;
    const [first, second, third] = position.succession;
    expect(first).toMatchObject({ gap: null, overlap: null });
    expect(second.gap).toMatchObject({ certainty: 'DEFINITE', from: vinh.until, until: quy.since, days: vacant });
    expect(third.gap).toMatchObject({ certainty: 'POSSIBLE', until: trung.since, minimumDays: 0, maximumDays: atMost });
    return [
      ...held.map(({ from }) => byId.get(from).name),
      ...[vinh.until, quy.since, trung.since].map(inWords),
      `${vacant} days`,
      `${atMost} days`,
    ];
  },
  WhatTwoShare: ({ commonConnections }) => {
    const linksOf = ({ holds, participatedIn, received = [] }: Data): Set<string> => {
      const held = holds.map(({ to }: Data) => to);
      const around = held.flatMap((id: string) =>
        ['belongsTo', 'represents'].flatMap((field) => (byId.get(id)[field] ?? []).map(({ to }: Data) => to)),
      );
      return new Set([...held, ...around, ...[...participatedIn, ...received].map(({ to }: Data) => to)]);
    };
    const [she, he] = [named('Lâm Thị Phương Thanh'), named('Nguyễn Đắc Vinh')];
    const shared = [...linksOf(she)].filter((id) => linksOf(he).has(id));
    expect(sorted(nodesOf(commonConnections).map(({ id }: Data) => id))).toEqual(sorted(shared));
    const office = 'position:party-central-office-deputy-chief';
    const [hers, his] = [she, he].map(({ holds }) => holds.find(({ to }: Data) => to === office));
    const told = commonConnections.edges.find(({ node }: Data) => node.id === office);
    expect(told).toMatchObject({ certainty: 'POSSIBLE', sharedFrom: hers.since, sharedUntil: hers.until });
    const members = commonConnections.edges.find(
      ({ node }: Data) => node.id === 'position:party-central-committee-member',
    );
    expect(members.certainty).toBe('DEFINITE');
    return [inWords(DAY), inWords(his.since), inWords(hers.since), inWords(hers.until), titleOf(office)];
  },
  WhichOfficesWereHeld: ({ province }) => {
    const of = positions.filter(({ represents = [] }: Data) =>
      represents.some(({ to }: Data) => to === 'province:nghe-an'),
    );
    const sure = of.flatMap(({ id, title }: Data) =>
      leadingTo('holds', id).flatMap((one) => (surelyHeld(one, DAY) ? [`${title}: ${byId.get(one.from).name}`] : [])),
    );
    const told = nodesOf(province.positions).flatMap(({ title, holders }: Data) =>
      holders.edges.map((one: Data) => ({
        said: `${title}: ${one.node.name}`,
        name: one.node.name,
        certainty: one.certainty,
      })),
    );
    const those = (certainty: string) => told.filter((one: Data) => one.certainty === certainty);
    expect(sorted(those('DEFINITE').map(({ said }: Data) => said))).toEqual(sorted(sure));
    expect(sure).toHaveLength(6);
    return [...new Set<string>(told.map(({ name }: Data) => name))];
  },
};

interface Asked {
  readonly question: string;
  readonly questionVi: string;
  readonly answer: string;
  readonly query: string;
  readonly name: string;
}

function readQuestion(section: string): Asked {
  const [question = '', questionVi = '', ...rest] = section.split(/\n\n/);
  const [text = '', query = ''] = rest.join('\n\n').split(/```graphql\n|```/);
  const name = /^query (\w+)/.exec(query)?.[1] ?? '';
  return { question, questionVi: questionVi.replaceAll('*', ''), answer: text.replaceAll(/\s+/g, ' '), query, name };
}

const page = readFileSync(join(packageRoot, 'docs/questions.md'), 'utf8');
const questions = (page.split('\n## ').find((part) => part.startsWith('Fifteen questions')) ?? '')
  .split('\n### ')
  .slice(1)
  .map(readQuestion);

describe('the fifteen questions', () => {
  it('are fifteen, numbered, each in both languages, with an operation that is checked here', () => {
    expect(questions.map(({ question }) => Number.parseInt(question, 10))).toEqual(
      questions.map((_, index) => index + 1),
    );
    expect(questions.map(({ name }) => name)).toEqual(Object.keys(checks));
    expect(questions).toHaveLength(15);
    for (const { question, questionVi, answer } of questions) {
      expect(question).toMatch(/^\d+\. [A-Z].+\?$/u);
      expect(questionVi).toMatch(/^\p{Lu}.+\?$/u);
      expect(questionVi.normalize('NFD')).toMatch(/\p{M}/u);
      expect(answer.length).toBeGreaterThan(50);
    }
  });

  it.for(questions)('$question', async ({ name, query, answer }, { ask }) => {
    const words = checks[name]?.(await answerTo(ask, query)) ?? [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.map(String).filter((word) => !answer.includes(word))).toEqual([]);
  });
});
