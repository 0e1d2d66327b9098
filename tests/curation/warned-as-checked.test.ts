import { describe, expect } from 'vitest';
import { MOST_WARNINGS } from '../../src/curation/warnings.js';
import type { Fact } from '../../src/facts/fact.js';
import { checkGraph } from '../../src/operations/check/check-graph.js';
import type { Problem, RuleName } from '../../src/operations/check/check-rules.js';
import type { GraphStore } from '../../src/store/store.js';
import { editor } from '../support/access/viewers.js';
import { asRead, tryMutation } from '../support/curation/mutate.js';
import { entity, openGraphOfFacts } from '../support/facts/build-facts.js';
import {
  entityIds,
  officialIds,
  organizationIds,
  positionIds,
  provinceIds,
  randomEntity,
  randomHolding,
  randomTenureWorld,
} from '../support/facts/tenure-world.js';
import { openForTest, test } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';
import { randomDate } from '../support/model/calendar.js';
import { SeededRandom, seedsFrom } from '../support/seeded-random.js';

const HISTORIES = 3;
const STEPS = 30;
const SOURCES = ['source:a', 'source:b', 'source:c'];

const rules: ReadonlyMap<string, RuleName> = new Map([
  ['SEAT_TAKEN', 'seat-taken'],
  ['OUTSIDE_LIFE', 'outside-life'],
  ['NO_SUCH_PARAGRAPH', 'no-such-paragraph'],
  ['LATER_THAN_SOURCE', 'later-than-source'],
]);

interface Warning {
  readonly code: string;
  readonly message: string;
  readonly factId: string;
  readonly basis: readonly { readonly factId: string }[];
}

interface Payload {
  readonly factId: string;
  readonly warnings: readonly Warning[];
}

async function problemsOf(store: GraphStore): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const problem of checkGraph(store)) problems.push(problem);
  return problems;
}

/** What was found, in the form of both: the rule, the fact, and the beginning of the message. */
function findingsOf(problems: readonly Problem[]): string[] {
  const names = [...rules.values()];
  const found = problems.filter(({ rule }) => names.includes(rule));
  return found.map(({ rule, id, message, nextStep }) => `${rule} ${id}: ${message}. ${nextStep}`.toLowerCase()).sort();
}

function told(warnings: readonly Warning[]): string[] {
  return warnings
    .flatMap(({ code, factId, message }) =>
      rules.has(code) ? [`${rules.get(code)} ${factId}: ${message.replace(`${factId}: `, '')}`] : [],
    )
    .map((line) => line.toLowerCase())
    .sort();
}

const groups: Readonly<Record<string, string>> = {
  official: 'Official',
  position: 'Position',
  organization: 'Organization',
  province: 'Province',
  event: 'Event',
  source: 'Source',
};

const dated = ['birthDate', 'deathDate', 'foundedOn', 'dissolvedOn', 'validFrom', 'validUntil', 'startsOn', 'endsOn'];
const others: Readonly<Record<string, readonly string[]>> = {
  official: dated.slice(0, 2),
  position: ['seats'],
  organization: dated.slice(2, 4),
  province: dated.slice(4, 6),
  event: dated.slice(6),
  source: ['publishedOn', 'paragraphs'],
};

function evidenceOf(random: SeededRandom): object[] {
  const sources = new Set([random.pick(SOURCES), random.pick(SOURCES)]);
  return [...sources].map((source) => ({ source, paragraph: 1 + random.below(4) }));
}

/** The dates of an entity anew, taking away those it has no more. */
function correction(random: SeededRandom, id: string): [string, object] {
  const [prefix = ''] = id.split(':');
  const { properties } = randomEntity(random, id);
  const paragraphs = prefix === 'source' && random.chance(0.5) ? { paragraphs: 1 + random.below(4) } : {};
  const nothing = Object.fromEntries((others[prefix] ?? []).map((name) => [name, null]));
  const { title: _, name: __, kind: ___, ...dates } = properties;
  return [`correct${groups[prefix]}`, { id, ...nothing, ...dates, ...paragraphs }];
}

function holding(random: SeededRandom): { fact: Fact; ends: object } {
  const [official, position] = [random.pick(officialIds), random.pick(positionIds)];
  return { fact: randomHolding(random, official, position), ends: { official, position } };
}

/** A mutation at random, which may be refused. */
function mutation(random: SeededRandom, step: number): [string, object] {
  const choice = random.below(8);
  if (choice < 3) return correction(random, random.pick(entityIds));
  const { fact, ends } = holding(random);
  if (choice === 3) return ['appoint', { ...ends, key: `step-${step}`, ...fact.properties }];
  if (choice === 4) {
    const gone = { since: null, until: null, attestedOn: null };
    return ['correctFact', { fact: fact.id, ...gone, status: 'UNKNOWN', ...fact.properties }];
  }
  if (choice === 5) {
    const position = random.pick(positionIds);
    return random.chance(0.5)
      ? ['recordAffiliation', { position, organization: random.pick(organizationIds), key: `step-${step}` }]
      : ['recordJurisdiction', { position, province: random.pick(provinceIds), key: `step-${step}` }];
  }
  if (choice === 6) {
    const event = random.pick(['event:a', 'event:b']);
    const role = random.pick(['SPOKE', 'CHAIRED']);
    const on = random.chance(0.5) ? { on: randomDate(random) } : {};
    return ['recordParticipation', { official: random.pick(officialIds), event, role, key: `step-${step}`, ...on }];
  }
  const name = random.pick(['Nguyễn Văn An', 'Nguyen Van An', 'Nguyễn An']);
  const born = random.chance(0.5) ? { birthDate: random.pick(['1958', '1958-05', '1960-01-02']) } : {};
  return ['addOfficial', { id: `official:step-${step}`, name, ...born }];
}

async function run(ask: Ask, [name, input]: [string, object], evidence: object[]): Promise<Payload | undefined> {
  const changes = name.startsWith('correct');
  const whole = changes ? await asRead(ask, { evidence, ...input }) : { evidence, ...input };
  const fields = 'factId warnings { code message factId basis { factId } }';
  const { data, errors } = await tryMutation(ask, name, whole, fields);
  // What is refused is no matter here.
  return errors === undefined ? data[name] : undefined;
}

/** Whom a check takes for whom, as pairs with one official. */
function doublesOf(official: string, problems: readonly Problem[]): string[] {
  return problems.flatMap(({ rule, id, message }) => {
    const [, other = ''] = /^may be (\S+):/.exec(message) ?? [];
    const isOf = rule === 'duplicate-candidates' && [id, other].includes(official);
    return isOf ? [id === official ? other : id] : [];
  });
}

function namesakesOf(official: string, warnings: readonly Warning[]): string[] {
  return warnings.flatMap(({ code, factId, basis: [other] }) =>
    code === 'SAME_NAME' && factId === official && other ? [other.factId] : [],
  );
}

/** The terms in conflicts of two holders that are surely such, by the conflicts' own reckoning. */
async function termsInConflict(ask: Ask): Promise<string[]> {
  const query = '{ conflicts(kinds: [TWO_HOLDERS], first: 100) { edges { node { certainty relationships { id } } } } }';
  interface Edge {
    readonly node: { readonly certainty: string; readonly relationships: readonly { readonly id: string }[] };
  }
  const edges: Edge[] = (await answerTo(ask, query)).conflicts.edges;
  const sure = edges.filter(({ node }) => node.certainty === 'DEFINITE');
  return [...new Set(sure.flatMap(({ node }) => node.relationships.map(({ id }) => id)))].sort();
}

function termsWithoutSeat(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ rule, id }) => (rule === 'seat-taken' ? [id] : [])).sort();
}

/** What became hard to believe, elsewhere too; of a seat, the terms of others are named where it is taken. */
function newFindings(before: readonly Problem[], after: readonly Problem[]): string[] {
  const known = new Set(findingsOf(before));
  return findingsOf(after.filter(({ rule }) => rule !== 'seat-taken')).filter((line) => !known.has(line));
}

function without(lines: readonly string[], removed: readonly string[]): string[] {
  return lines.filter((line) => !removed.includes(line));
}

/** A random world and the mutations that are tried on it. */
async function openHistory(random: SeededRandom) {
  const events = ['event:a', 'event:b'].map((id) => entity(id, { name: id, kind: 'TERM', startsOn: '2016-05' }));
  const sources = SOURCES.map((id) => entity(id, { title: id, paragraphs: 2, publishedOn: randomDate(random) }));
  const world = new Map([...randomTenureWorld(random), ...events, ...sources].map((fact) => [fact.id, fact]));
  const { store } = await openForTest(() => openGraphOfFacts(...world.values()));
  return { store, ask: askerOf(store, editor) };
}

describe('the warnings of a mutation', () => {
  test.for(seedsFrom(1, HISTORIES))('are what a check finds of the fact then: seed %i', async (seed) => {
    const random = new SeededRandom(seed);
    const { store, ask } = await openHistory(random);
    const codes: string[] = [];
    let before = await problemsOf(store);
    for (let step = 0; step < STEPS; step += 1) {
      const asked = mutation(random, step);
      const payload = await run(ask, asked, evidenceOf(random));
      if (payload === undefined) continue;
      const { factId, warnings } = payload;
      codes.push(...warnings.map(({ code }) => code));
      const after = await problemsOf(store);
      const own = warnings.filter((warning) => warning.factId === factId);
      const isNamed = asked[0] === 'addOfficial';
      expect({
        asked,
        own: told(own),
        unfounded: without(told(warnings), findingsOf(after)),
        missed: warnings.length < MOST_WARNINGS ? without(newFindings(before, after), told(warnings)) : [],
        missedNames: isNamed ? without(doublesOf(factId, after), namesakesOf(factId, warnings)) : [],
        taken: termsWithoutSeat(after),
      }).toEqual({
        asked,
        own: findingsOf(after.filter(({ id }) => id === factId)),
        unfounded: [],
        missed: [],
        missedNames: [],
        taken: await termsInConflict(ask),
      });
      before = after;
    }
    expect(codes.length).toBeGreaterThan(STEPS / 3);
    expect(new Set(codes).size).toBeGreaterThan(2);
  });
});
