import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { SeededRandom } from '../../seeded-random.js';
import type { CachingClient } from './caching-client.js';
import type { List } from './lists.js';
import type { Asked, PlainServer } from './plain-server.js';
import type { Question } from './random-questions.js';
import { TIMES } from './times.js';
import { RandomWrites } from './writes.js';

/** What the client may ask. */
export interface Repertoire {
  readonly questions: readonly Question[];
  readonly lists: readonly List[];
  /** Lists whose pages the client joins. */
  readonly joinedLists: readonly List[];
}

/** A wrong answer: something other than the server says, or nothing right after asking. */
export interface Wrong {
  readonly step: string;
  readonly asked: Asked;
  readonly said: unknown;
  readonly right: unknown;
}

const STEPS = 6;
const PAGE = 2;

const connection = z.object({
  edges: z.array(z.object({ cursor: z.string() })),
  pageInfo: z.object({
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
  }),
});

const fields = z.record(z.string(), z.unknown());

function connectionAt(path: readonly string[], answer: unknown) {
  return connection.parse(path.reduce((value, key) => fields.parse(value)[key], answer));
}

/** A list joined of pages: what it was first asked with, and what the server says it holds now. */
interface Joined {
  readonly start: Asked;
  held: Asked;
  isWhole: boolean;
}

/** Asks, pages and writes by chance through a client, and after every step compares all that the cache says. */
export class RandomSequence {
  /** Answers that the cache gave by itself, of which all were compared. */
  readAlone = 0;
  readonly wrong: Wrong[] = [];
  readonly #random: SeededRandom;
  readonly #client: CachingClient;
  readonly #server: PlainServer;
  readonly #repertoire: Repertoire;
  readonly #writes: RandomWrites;
  /** All questions so far, each with the question that has the same answer from the server. */
  readonly #asked = new Map<string, { readonly asked: Asked; readonly plainly: () => Asked }>();
  readonly #joined = new Map<string, Joined>();
  /** A joined list is paged through one way only. */
  readonly #backward = new Map<string, boolean>();
  readonly #cursors = new Map<string, string[]>();
  /** Two times at the most, which meet each other often. */
  readonly #ownTimes: readonly (string | null)[];
  #step = '';

  constructor(random: SeededRandom, client: CachingClient, server: PlainServer, repertoire: Repertoire, label: string) {
    this.#random = random;
    this.#client = client;
    this.#server = server;
    this.#repertoire = repertoire;
    this.#ownTimes = [random.pick([...TIMES, null]), random.pick([...TIMES, null])];
    this.#writes = new RandomWrites(random, server, label);
  }

  async run(): Promise<this> {
    const { questions, lists } = this.#repertoire;
    // Two questions, each asked at many times: that is where answers could take the place of others.
    const own = [this.#random.pick(questions), this.#random.pick(questions)];
    const ask = () => this.#ask({ question: this.#random.pick(own), variables: this.#times() });
    const page = () => this.#page(this.#random.pick(lists));
    const [more, write] = [() => this.#more(), () => this.#write()];
    const steps = [ask, ask, ask, ask, ask, page, page, more, more, write, write];
    await ask();
    for (let count = 1; count < STEPS; count += 1) await this.#random.pick(steps)();
    return this;
  }

  #time(): string | null {
    return this.#random.pick(this.#ownTimes);
  }

  #times() {
    return { one: this.#time(), other: this.#time() };
  }

  /** Asks the client, whose answer and whose cache must then say what the server says. */
  async #ask(asked: Asked): Promise<void> {
    this.#step = `ask ${asked.question.name}`;
    const answer = await this.#client.ask(asked);
    this.#asked.set(keyOf(asked), { asked, plainly: () => asked });
    await this.#compare(asked, asked, answer);
    await this.#compare(asked, asked, this.#client.read(asked));
    await this.#compareAll();
  }

  /** A page of a list, from its ends or from a cursor that was answered before, at whatever time. */
  async #page(list: List): Promise<void> {
    const cursors = this.#cursors.get(list.name) ?? [];
    const cursor = cursors.length > 0 && this.#random.chance(0.7) ? this.#random.pick(cursors) : null;
    const isBackward = list.text.includes('$last') && this.#random.chance(0.4);
    const way = isBackward ? { last: PAGE, before: cursor } : { first: PAGE, after: cursor };
    const asked = { question: list, variables: { asOf: this.#time(), ...way } };
    await this.#ask(asked);
    const { edges } = connectionAt(list.path, await this.#server.ask(asked));
    this.#cursors.set(list.name, [...cursors, ...edges.map((edge) => edge.cursor)]);
  }

  /** One more page of a list that the client joins. */
  async #more(): Promise<void> {
    const list = this.#random.pick(this.#repertoire.joinedLists);
    const asOf = this.#time();
    const key = `${list.name} ${asOf}`;
    const isBackward = this.#backward.get(key) ?? (list.text.includes('$last') && this.#random.chance(0.4));
    this.#backward.set(key, isBackward);
    const joined = this.#joined.get(key) ?? begin(list, { asOf, ...(isBackward ? { last: PAGE } : { first: PAGE }) });
    this.#joined.set(key, joined);
    this.#step = `page on ${key}`;
    await this.#load(list, joined);
    this.#asked.set(keyOf(joined.start), { asked: joined.start, plainly: () => joined.held });
    await this.#compare(joined.start, joined.held, this.#client.read(joined.start));
    await this.#compareAll();
  }

  async #load(list: List, joined: Joined): Promise<void> {
    const { start, held } = joined;
    const size = 'last' in start.variables ? 'last' : 'first';
    const loaded = Number(held.variables[size] ?? 0);
    if (joined.isWhole) return;
    if (loaded === 0) await this.#client.ask(start);
    else {
      const { pageInfo } = connectionAt(list.path, await this.#server.ask(held));
      await this.#client.loadMore(start, (size === 'last' ? pageInfo.startCursor : pageInfo.endCursor) ?? '');
    }
    joined.held = { ...held, variables: { ...held.variables, [size]: loaded + PAGE } };
    const { pageInfo } = connectionAt(list.path, await this.#server.ask(joined.held));
    joined.isWhole = size === 'last' ? !pageInfo.hasPreviousPage : !pageInfo.hasNextPage;
  }

  async #write(): Promise<void> {
    const { mutation, input, remember } = await this.#writes.next();
    this.#step = `write ${mutation.name}`;
    remember(await this.#client.write(mutation, input));
    this.#server.forget();
    // Joined lists begin anew: a page is asked for after what the client still shows.
    this.#joined.clear();
    await this.#compareAll();
  }

  async #compareAll(): Promise<void> {
    for (const { asked, plainly } of this.#asked.values()) {
      const said = this.#client.read(asked);
      if (said === undefined) continue;
      this.readAlone += 1;
      await this.#compare(asked, plainly(), said);
    }
  }

  async #compare(asked: Asked, plainly: Asked, said: unknown): Promise<void> {
    const right = await this.#server.ask(plainly);
    if (!isDeepStrictEqual(plain(said), right)) this.wrong.push({ step: this.#step, asked, said, right });
  }
}

function begin(list: List, variables: Readonly<Record<string, unknown>>): Joined {
  const held = { question: list, variables: { asOf: variables['asOf'] } };
  return { start: { question: list, variables }, held, isWhole: false };
}

/** What a client says as JSON: it freezes objects, or makes them without a prototype. */
function plain(said: unknown): unknown {
  return said === undefined ? undefined : JSON.parse(JSON.stringify(said));
}

function keyOf({ question, variables }: Asked): string {
  return `${question.name} ${JSON.stringify(variables)}`;
}
