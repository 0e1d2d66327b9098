import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildSchema } from 'graphql';
import { expect, onTestFinished, vi } from 'vitest';
import { createApiToken } from '../../../../src/access/api-token.js';
import { createAuthenticate } from '../../../../src/access/authenticate.js';
import { packageRoot } from '../../../../src/package-root.js';
import { testOnSharedGraph } from '../../fixtures.js';
import { SeededRandom, seedOf } from '../../seeded-random.js';
import { openStartingGraph } from '../../store/test-store.js';
import { startApp } from '../start-app.js';
import type { CachingClient } from './caching-client.js';
import { serveInheriting } from './inheriting-service.js';
import { isJoined, joinedLists, lists } from './lists.js';
import { PlainServer } from './plain-server.js';
import { type Question, RandomQuestions } from './random-questions.js';
import { RandomSequence, type Repertoire, type Wrong } from './random-sequence.js';
import { RandomWrites } from './writes.js';

const FILE = { scope: 'file' } as const;
const QUESTIONS = 60;
const AT_TWO_TIMES = [
  { one: '2012', other: '2022' },
  { one: '2017-03-10', other: null },
] as const;

/** How many sequences each client is tried with; the second of the stores has fewer in CI, as a cache knows none. */
export const SEQUENCES = Number(process.env['SEQUENCES'] ?? 200);

/** Whether the answer to a question changes with the times it is asked about, as most should: a cache may mix them up. */
async function dependsOnTime(server: PlainServer, question: Question): Promise<boolean> {
  const [left, right] = await Promise.all(AT_TWO_TIMES.map((variables) => server.ask({ question, variables })));
  return !isDeepStrictEqual(left, right);
}

/** Questions composed by chance from the schema that clients are given, and lists. */
async function composeRepertoire(server: PlainServer): Promise<Repertoire> {
  const schema = buildSchema(readFileSync(join(packageRoot, 'schema/schema.graphql'), 'utf8'));
  const composing = new RandomQuestions(new SeededRandom(seedOf(1)), schema, isJoined);
  const questions: Question[] = [];
  for (let index = 0; questions.length < QUESTIONS; index += 1) {
    const question = composing.next(`Q${index}`);
    if (index % 5 === 0 || (await dependsOnTime(server, question))) questions.push(question);
  }
  return { questions, lists, joinedLists };
}

/** A service that clients are tried on. */
export class Trial {
  #runs = 0;

  /** @param name Tells apart what is written in several trials on one graph. */
  constructor(
    readonly name: string,
    readonly url: string,
    readonly token: string,
    readonly repertoire: Repertoire,
  ) {}

  #label(): string {
    this.#runs += 1;
    return `${this.name}-${this.#runs}`;
  }

  server(): PlainServer {
    return new PlainServer(this.url, this.token);
  }

  run(seed: number, client: CachingClient, server = this.server()): Promise<RandomSequence> {
    return new RandomSequence(new SeededRandom(seed), client, server, this.repertoire, this.#label()).run();
  }

  /** Writes without the client hearing of it, as if it did nothing with its cache after a mutation. */
  runUnheard(seed: number, client: CachingClient): Promise<RandomSequence> {
    const server = this.server();
    const write = (question: Question, input: object) => server.ask({ question, variables: { input } });
    return this.run(seed, { ...client, write }, server);
  }

  /** Shows an answer through a client and writes something that changes it. */
  async showWhileWriting(seed: number, client: CachingClient): Promise<{ shown: () => unknown; right: unknown }> {
    const server = this.server();
    const [question] = this.repertoire.lists.filter(({ name }) => name.includes('Holders'));
    if (question === undefined) throw new TypeError('There is no list of holders.');
    const asked = { question, variables: { asOf: '2022', first: 50 } };
    const before = await client.ask(asked);
    let shown: unknown;
    onTestFinished(
      client.watch(asked, (answer) => {
        shown = answer;
      }),
    );
    await vi.waitFor(() => expect(shown).toEqual(before), 30_000);
    const { mutation, input } = new RandomWrites(new SeededRandom(seed), server, this.#label()).appoint();
    await client.write(mutation, input);
    return { shown: () => shown, right: await server.ask(asked) };
  }
}

/** Tries until something is wrong: a fault that no sequence finds the tests would not find either. */
export async function findWrong(
  seeds: readonly number[],
  run: (seed: number) => Promise<RandomSequence>,
): Promise<readonly Wrong[]> {
  for (const seed of seeds) {
    const { wrong } = await run(seed);
    if (wrong.length > 0) return wrong;
  }
  return [];
}

/** The tests of a file share the starting dataset and the service on it, which lets a token of an admin write. */
export const testOfClient = testOnSharedGraph(openStartingGraph)
  .extend('token', FILE, async ({ folder }) => {
    const { token, record } = createApiToken('An of the archive', ['admin']);
    await appendFile(join(folder, 'tokens.jsonl'), `${JSON.stringify(record)}\n`);
    return token;
  })
  .extend('app', FILE, async ({ graph, folder }, { onCleanup }) => {
    const access = { anonymousReads: true, jwt: undefined, tokenFile: join(folder, 'tokens.jsonl') };
    const app = await startApp(graph.store, createAuthenticate(access));
    onCleanup(() => app.close());
    return app;
  })
  .extend('service', FILE, async ({ app, token }) => {
    const url = `${app.url}/graphql`;
    return new Trial('service', url, token, await composeRepertoire(new PlainServer(url, token)));
  })
  .extend('inheriting', FILE, async ({ app, service, token }, { onCleanup }) => {
    const server = await serveInheriting(app.url);
    onCleanup(() => server.close());
    return new Trial('inheriting', `${server.url}/graphql`, token, service.repertoire);
  });
