import { describe, expect } from 'vitest';
import { ensureBounds } from '../../src/facts/bounds/rebuild-bounds.js';
import { type Fact, isRelationshipFact } from '../../src/facts/fact.js';
import { parseNativeFact, writeNativeFact } from '../../src/facts/native-fact.js';
import type { GraphStore } from '../../src/store/store.js';
import { admin } from '../support/access/viewers.js';
import { RandomCurator } from '../support/curation/random-curator.js';
import { exportText, importText } from '../support/exchange/import-text.js';
import { openGraphOfFacts } from '../support/facts/build-facts.js';
import { StatedWorld } from '../support/facts/outside-oracle.js';
import { forgetBounds, staleTenures } from '../support/facts/stored-bounds.js';
import { entityIds, randomEntity, randomRelationships, randomTenureWorld } from '../support/facts/tenure-world.js';
import { openForTest, test } from '../support/fixtures.js';
import { type Ask, askerOf } from '../support/graphql/ask.js';
import { listedAt } from '../support/graphql/listed-tenures.js';
import { randomDate } from '../support/model/calendar.js';
import { SeededRandom, seedsFrom } from '../support/seeded-random.js';
import { openTestStore } from '../support/store/test-store.js';

const HISTORIES = 3;
const STEPS = 24;
const TIMES = 4;
/** After so many steps a file is imported; after so many the graph is rebuilt, and at the end loaded anew as it was then. */
const IMPORTED = 6;
const REBUILT = 8;
/** Of the version that needs no closing line. */
const FIRST_LINE = JSON.stringify({ format: 'officials-graph', version: 1 });

/** The facts of an export, and what is told of them. */
interface State {
  readonly text: string;
  readonly facts: readonly Fact[];
}

async function stateOf(store: GraphStore): Promise<State> {
  const text = await exportText(store, 'native');
  const parsed = text.split('\n').flatMap((line) => (line === '' ? [] : [parseNativeFact(JSON.parse(line))]));
  return { text, facts: parsed.filter((fact) => typeof fact !== 'string') };
}

const idsIn = ({ facts }: State) => facts.filter((fact) => !isRelationshipFact(fact)).map(({ id }) => id);

/** Who is listed at some times, and how surely, as lines. */
async function answersOf(ask: Ask, state: State, times: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const [index, time] of times.entries()) {
    const listed = await listedAt(ask, idsIn(state), time, index % 2 === 0 ? 'positions' : 'officials');
    answers.push(...[...listed].map(([id, certainty]) => `${time} ${id} ${certainty}`).sort());
  }
  return answers;
}

/** The same by trying out every day. */
function triedOut({ facts }: State, times: readonly string[]): string[] {
  const world = new StatedWorld(facts);
  const tenures = world.tenures().map((tenure) => ({ id: tenure.id, certainties: world.certainties(tenure, times) }));
  return times.flatMap((time, index) =>
    tenures
      .filter(({ certainties }) => certainties[index] !== 'OUTSIDE')
      .map(({ id, certainties }) => `${time} ${id} ${certainties[index]}`)
      .sort(),
  );
}

async function importSome(store: GraphStore, random: SeededRandom): Promise<string> {
  const file = [
    ...random.some(entityIds, 0.3).map((id) => randomEntity(random, id)),
    ...randomRelationships(random, 0.2),
  ];
  const text = [FIRST_LINE, ...file.map(writeNativeFact)].join('\n');
  const policy = random.pick(['keep', 'replace'] as const);
  await importText(store, 'graph.ndjson', text, { policy });
  return `import: ${policy}`;
}

/** Does one thing or another until one is not refused; answers what. */
async function doSomething(curator: RandomCurator, { facts }: State): Promise<string> {
  const done = await curator.act(facts);
  return done ?? doSomething(curator, { facts, text: '' });
}

/** The answers at some times, which trying out every day gives too, of a graph whose bounds are stored as a rebuild has them. */
async function soundAnswers(store: GraphStore, ask: Ask, state: State, times: readonly string[], told: string) {
  expect([told, await staleTenures(store)]).toEqual([told, []]);
  const answers = await answersOf(ask, state, times);
  expect([told, answers]).toEqual([told, triedOut(state, times)]);
  return answers;
}

describe('a graph after every mutation, merge, split and import of a history', () => {
  test.for(seedsFrom(1, HISTORIES))(
    'has the bounds and the answers of a rebuilt one: seed %i',
    { timeout: 300_000 },
    async (seed) => {
      const random = new SeededRandom(seed);
      const { store } = await openForTest(() => openGraphOfFacts(...randomTenureWorld(random)));
      const ask = askerOf(store, admin);
      const curator = new RandomCurator(ask, random);
      const kept: { state: State; times: string[]; answers: string[] }[] = [];
      let state = await stateOf(store);
      for (let step = 1; step <= STEPS; step += 1) {
        const act = step % IMPORTED === 0 ? await importSome(store, random) : await doSomething(curator, state);
        state = await stateOf(store);
        const times = Array.from({ length: TIMES }, () => randomDate(random));
        const answers = await soundAnswers(store, ask, state, times, `step ${step}: ${act}`);
        if (step % REBUILT > 0) continue;
        await forgetBounds(store);
        await ensureBounds(store);
        expect(await answersOf(ask, state, times)).toEqual(answers);
        kept.push({ state, times, answers });
      }
      for (const { state: before, times, answers } of kept) {
        const { store: anew } = await openForTest(openTestStore);
        await importText(anew, 'graph.ndjson', before.text);
        expect(await answersOf(askerOf(anew), before, times)).toEqual(answers);
      }
    },
  );
});
