import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect } from 'vitest';
import { endPrograms } from '../support/cli/start-program.js';
import { testInSharedFolder } from '../support/fixtures.js';
import { type Hubs, type LargeProgram, startOnLargeGraph } from '../support/hostile/large-graph.js';
import { rounds } from '../support/hostile/rounds.js';
import { expectWithin, quantile } from '../support/hostile/timing.js';
import { graphqlPost, type Received, send } from '../support/http/send.js';
import { runningStatements } from '../support/store/neo4j-database.js';

afterAll(endPrograms);

/** One client sends all: what is asked is what the graph can do, not what one client may, and not what a cache holds. */
const UNLIMITED = { RATE_LIMIT: '0', CONCURRENT_REQUESTS: '0', RESPONSE_CACHE_MB: '0', LOG_LEVEL: 'error' };
const CLIENTS = 64;

const test = testInSharedFolder.extend('program', { scope: 'file' }, ({ folder }) =>
  startOnLargeGraph(folder, UNLIMITED),
);

const several = (count: number, fieldOf: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => `f${index}: ${fieldOf(index)}`).join(' ')} }`;
const letter = (index: number) => String.fromCharCode(97 + (index % 26));
const idAt = (ids: readonly string[] = [], index = 0) => JSON.stringify(ids[index % ids.length] ?? '');

function nested(depth: number): string {
  if (depth === 0) return 'name: { contains: "zzz" }';
  const [there, back] = ['participations', 'participants'];
  return `${there}: { some: { node: { ${back}: { some: { node: { ${nested(depth - 1)} } } } } } }`;
}

type Ask = (url: string, signal?: AbortSignal) => Promise<Received>;
const asks =
  (query: string): Ask =>
  (url, signal) =>
    send(`${url}/graphql`, { ...graphqlPost({ query }), ...(signal && { signal }) });

function reconciliations(url: string, signal?: AbortSignal): Promise<Received> {
  const queries = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [index, { query: letter(index) }]));
  return send(`${url}/reconcile`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ queries: JSON.stringify(queries) }).toString(),
    ...(signal && { signal }),
  });
}

const described = Array.from({ length: 100 }, (_, index) => `{ name: "Nguyen ${letter(index)}" }`).join(' ');

/** The heaviest questions, whose ids are those of the largest hubs. */
const heaviest: readonly (readonly [what: string, askOf: (hubs: Hubs) => Ask])[] = [
  ['a filter of filters', () => asks(`{ officials(first: 1, filter: { ${nested(1)} }) { totalCount } }`)],
  ['filters to the depth allowed', () => asks(`{ officials(first: 1, filter: { ${nested(2)} }) { totalCount } }`)],
  [
    '25 searches for a letter',
    () => asks(several(25, (index) => `search(text: "${letter(index)}", first: 500) { score matched }`)),
  ],
  [
    '30 timelines of hubs',
    ({ event }) =>
      asks(several(30, (index) => `timeline(ids: [${idAt(event, index)}], first: 500) { totalCount edges { date } }`)),
  ],
  [
    '30 paths of length 8',
    ({ official, organization }) =>
      asks(
        several(
          30,
          (index) =>
            `path(from: ${idAt(official, index)}, to: ${idAt(organization, 199 - index)}, maxLength: 8, count: 5) { length }`,
        ),
      ),
  ],
  ['a match of 100', () => asks(`{ match(descriptions: [${described}]) { candidates { score } } }`)],
  ['100 reconciliations', () => reconciliations],
  [
    '20 neighborhoods of hubs',
    ({ event }) =>
      asks(
        several(20, (index) => `neighborhood(id: ${idAt(event, index)}, depth: 3, first: 100) { nodes { distance } }`),
      ),
  ],
  [
    '30 common connections of hubs',
    ({ event }) =>
      asks(
        several(
          30,
          (index) => `commonConnections(ids: [${idAt(event, index)}, ${idAt(event, index + 1)}]) { totalCount }`,
        ),
      ),
  ],
  ['conflicts and statistics', () => asks('{ conflicts(first: 500) { totalCount } statistics { factCount } }')],
];

/** Answered, or refused for what it asks, ended at the deadline, or turned away as others wait. */
const ENDS = ['answered', 'LIMIT_EXCEEDED', 'TIMEOUT', 'BUSY'];

function endOf({ status, text }: Received): string {
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  if (errors.length === 0) return status === 200 ? 'answered' : text;
  return (
    errors.map((error) => error.extensions?.code ?? text).find((code) => !ENDS.includes(code)) ??
    String(errors[0]?.extensions?.code)
  );
}

const p99 = (times: readonly number[]) => quantile(times, 0.99);

async function timeOf(ask: () => Promise<Received>): Promise<number> {
  const since = performance.now();
  expect((await ask()).status).toBe(200);
  return performance.now() - since;
}

/** The times of a cheap question asked again and again, never the same one twice, until `over` is aborted. */
async function timesUntil(over: AbortSignal, ask: (round: number) => Promise<Received>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; !over.aborted; round += 1) {
    times.push(await timeOf(() => ask(round)));
    await delay(20);
  }
  return times;
}

const rolesOf = ({ url, hubs }: LargeProgram, round: number) =>
  asks(`{ official(id: ${idAt(hubs['official'], round)}) { n${round}: name roles { edges { node { id title } } } } }`)(
    url,
  );

describe('64 clients with the heaviest questions', () => {
  // First, as a database that has just begun compiles its own code beside all it answers.
  test.for(heaviest)('each alone is answered: %s', async ([what, askOf], { program }) => {
    const since = performance.now();
    const end = endOf(await askOf(program.hubs)(program.url));
    process.stderr.write(`${what}: ${end}, ${((performance.now() - since) / 1000).toFixed(1)} s\n`);
    expect(end).toBe('answered');
  });

  test('are answered, refused or ended, and hold up nobody else', async ({ program }) => {
    const { url, hubs } = program;
    await timeOf(() => rolesOf(program, 0));
    const over = new AbortController();
    const roles = timesUntil(over.signal, (round) => rolesOf(program, round));
    const alive = timesUntil(over.signal, () => send(`${url}/livez`));

    const ends = await Promise.all(
      Array.from({ length: rounds(CLIENTS, CLIENTS) }, async (_, client) => {
        const [what = '', askOf] = heaviest[client % heaviest.length] ?? [];
        return `${what}: ${endOf(await (askOf?.(hubs)(url) ?? send(url)))}`;
      }),
    );
    over.abort();
    const [ofRoles, ofAlive] = await Promise.all([roles, alive]);

    const told = new Map<string, number>();
    for (const end of ends) told.set(end, (told.get(end) ?? 0) + 1);
    process.stderr.write(`${[...told].map(([end, count]) => `${count} × ${end}`).join('\n')}\n`);
    process.stderr.write(`p99: roles ${p99(ofRoles).toFixed(0)} ms, /livez ${p99(ofAlive).toFixed(0)} ms\n`);
    expect(
      ends.filter((end) => !ENDS.includes(end.split(': ').at(-1) ?? '')),
      program.log(),
    ).toEqual([]);
    expect(ofRoles.length).toBeGreaterThan(0);
    expectWithin(p99(ofRoles), 200, 'roles of an official');
    expectWithin(p99(ofAlive), 100, '/livez');
  });

  test('leave nothing running a second later', async ({ program }) => {
    await delay(1000);
    expect(await runningStatements()).toEqual([]);
    const time = await timeOf(() => asks('{ search(text: "quang binh") { score } }')(program.url));
    expectWithin(time, 1000, 'a search');
  });

  test('leave nothing running a second after they have left', async ({ program: { url, hubs } }) => {
    const leaving = heaviest.map(([, askOf]) => askOf(hubs)(url, AbortSignal.timeout(500)).catch(() => undefined));
    await Promise.all(leaving);
    await delay(1000);
    expect(await runningStatements()).toEqual([]);
  });
});
