import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect } from 'vitest';
import { createApiToken } from '../../src/access/api-token.js';
import { endPrograms } from '../support/cli/start-program.js';
import { test } from '../support/fixtures.js';
import { startOnLargeGraph } from '../support/hostile/large-graph.js';
import { expectWithin, quantile } from '../support/hostile/timing.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';
import { neo4jUnderTest } from '../support/store/neo4j-database.js';

afterAll(endPrograms);

/** How long it runs, in ten parts; not at all among other attacks, unless it is asked for. */
const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 0);
const PARTS = 10;
/** How much more memory it may have at the end than in the second part; in less than the whole time caches still fill. */
const GROWTH = SECONDS >= 600 ? 1.1 : 1.3;
const CLIENTS = 8;
/** Neo4j compiles what it is asked, so it answers more and more in its first minute; what is measured is a server in use. */
const WARMING_SECONDS = neo4jUnderTest() === undefined || SECONDS < 600 ? 0 : 60;

/** Mixed questions, as clients ask them: with variables, each time about another entity. */
const questions = [
  (id: string) => ['query ($id: ID!) { official(id: $id) { name roles { edges { node { id title } } } } }', { id }],
  (id: string) => ['query ($id: ID!) { timeline(ids: [$id], first: 20) { edges { date sentence } } }', { id }],
  (id: string) => ['query ($text: String!) { search(text: $text) { score } }', { text: wordsOf(id) }],
  (id: string) => ['query ($id: ID!) { neighborhood(id: $id, first: 20) { nodes { distance } } }', { id }],
  () => ['{ officials(first: 20, orderBy: [{ field: NAME }]) { edges { node { name } } } }', {}],
] as const;
const ADD = 'mutation ($input: AddSourceInput!) { addSource(input: $input) { factId } }';

function wordsOf(id: string): string {
  return id.slice(9, 20).replaceAll('-', ' ');
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

test.runIf(SECONDS > 0)(
  'memory and times stay as they are under questions and writes that do not end',
  async ({ folder }) => {
    const { token, record } = createApiToken('soak', ['editor']);
    const tokenFile = join(folder, 'tokens.jsonl');
    await writeFile(tokenFile, `${JSON.stringify(record)}\n`);
    const program = await startOnLargeGraph(folder, { TOKEN_FILE: tokenFile, RATE_LIMIT: '0', LOG_LEVEL: 'error' });
    const officials = program.hubs['official'] ?? [];
    const began = performance.now() + WARMING_SECONDS * 1000;
    const partOf = () => Math.floor(((performance.now() - began) / 1000 / SECONDS) * PARTS);
    const times: number[][] = Array.from({ length: PARTS }, () => []);
    const memory: number[][] = Array.from({ length: PARTS }, () => []);

    async function client(number: number): Promise<void> {
      for (let round = number; partOf() < PARTS; round += CLIENTS) {
        const part = partOf(); // Of the time before the first part nothing is kept.
        const since = performance.now();
        const [query, variables] =
          questions[round % questions.length]?.(officials[round % officials.length] ?? '') ?? [];
        dataOf(await send(`${program.url}/graphql`, graphqlPost({ query, variables })));
        times[part]?.push(performance.now() - since);
        if (number === 0) memory[part]?.push(await residentMegabytes(program.pid));
      }
    }
    async function writer(): Promise<void> {
      for (let round = 0; partOf() < PARTS; round += 1) {
        const variables = { input: { id: `source:soak-${round}`, title: 'T', publisher: 'P' } };
        const sent = graphqlPost({ query: ADD, variables }, { authorization: `Bearer ${token}` });
        dataOf(await send(`${program.url}/graphql`, sent));
        await delay(200);
      }
    }
    await Promise.all([writer(), ...Array.from({ length: CLIENTS }, (_, number) => client(number))]);
    program.signal('SIGKILL');
    await program.ended;

    const mean = (values: readonly number[] = []) => values.reduce((sum, value) => sum + value, 0) / values.length;
    process.stderr.write(`megabytes: ${memory.map((part) => mean(part).toFixed(0)).join(' ')}\n`);
    process.stderr.write(`p99: ${times.map((part) => quantile(part, 0.99).toFixed(0)).join(' ')} ms\n`);
    expect(mean(memory.at(-1))).toBeLessThan(mean(memory[1]) * GROWTH);
    expect(times.map((part) => part.length)).not.toContain(0);
    const [first, last] = [times[0] ?? [], times.at(-1) ?? []].map((part) => quantile(part, 0.99));
    expectWithin(last ?? Number.NaN, (first ?? Number.NaN) * 1.5, 'answers at the end');
  },
  // With the time that loading the graph and starting on it take.
  (WARMING_SECONDS + SECONDS + 300) * 1000,
);
