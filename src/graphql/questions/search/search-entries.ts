import { setImmediate } from 'node:timers/promises';
import { batchesOf, compareText } from '../../../collections.js';
import { isSurelyOutside } from '../../../model/as-of.js';
import { entityTypeOf, typesOfLabel } from '../../../model/entity-types.js';
import type { Deadline } from '../../../store/deadline.js';
import { Lane } from '../../../store/lane.js';
import type { SearchQuestion } from './search-question.js';

/** What a search compares of an entity. */
export interface SearchEntry {
  readonly id: string;
  /** All its names, folded, between bars. */
  readonly searchKey: string;
  readonly began: string | null;
  readonly ended: string | null;
}

/** An entity that a search finds, with the rank of the name that fits best. */
export interface Found {
  readonly entry: SearchEntry;
  readonly rank: number;
}

type Add = (entry: Kept, rank: number) => void;

/** An entry as it is kept. */
interface Kept extends SearchEntry {
  /** True once it is replaced; the lists hold it on. */
  isFormer: boolean;
}

/** How many letters of a word tell where its names are listed. */
const LETTERS = 3;
/** So many take a few milliseconds. */
const COMPARED_AT_ONCE = 5000;
const ADDED_AT_ONCE = 500;
const FORMER_KEPT = 1000;

const listOf = (word: string) => word.slice(0, LETTERS).padEnd(LETTERS);

/** Entries by the first letters of words. */
class Lists {
  readonly #lists = new Map<string, Kept[]>();
  /** All lists of each beginning of their letters. */
  readonly #beginning = new Map<string, Kept[][]>();

  add(words: readonly string[], entry: Kept): void {
    for (const name of new Set(words.map(listOf))) this.#list(name).push(entry);
  }

  of(beginning: string): readonly Kept[][] {
    return this.#beginning.get(beginning.slice(0, LETTERS)) ?? [];
  }

  #list(name: string): Kept[] {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const list: Kept[] = [];
    this.#lists.set(name, list);
    for (let length = 1; length <= LETTERS; length += 1) {
      const letters = name.slice(0, length);
      const lists = this.#beginning.get(letters);
      if (lists === undefined) this.#beginning.set(letters, [list]);
      else lists.push(list);
    }
    return list;
  }
}

/** The best of what is found, in the order of `search.cypher` and each once. */
class Best {
  readonly all: Found[] = [];
  readonly #limit: number;
  readonly #isOfToday: boolean;

  constructor({ limit, asOf }: SearchQuestion) {
    this.#limit = limit;
    this.#isOfToday = asOf === null;
  }

  get isFull(): boolean {
    return this.all.length >= this.#limit;
  }

  add(entry: SearchEntry, rank: number): void {
    const last = this.all.at(-1);
    if (this.isFull && (last === undefined || this.#compare(entry, rank, last) >= 0)) return;
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.all[middle];
      const order = other === undefined ? 0 : this.#compare(entry, rank, other);
      // An entity stands in several lists.
      if (order === 0) return;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    if (this.isFull) this.all.pop();
    this.all.splice(low, 0, { entry, rank });
  }

  #compare(entry: SearchEntry, rank: number, other: Found): number {
    return (
      rank - other.rank ||
      this.#former(entry) - this.#former(other.entry) ||
      entry.searchKey.length - other.entry.searchKey.length ||
      compareText(entry.id, other.entry.id)
    );
  }

  #former({ ended }: SearchEntry): number {
    return this.#isOfToday && ended !== null ? 1 : 0;
  }
}

/** Whether an entity is of a type and a time that are asked for. */
function admitting({ labels, asOf }: SearchQuestion): (entry: Kept) => boolean {
  const types = labels && new Set<string | undefined>(labels.flatMap(typesOfLabel));
  return ({ id, began, ended, isFormer }) =>
    !isFormer &&
    (types === null || types.has(entityTypeOf(id))) &&
    (asOf === null || !isSurelyOutside({ since: began ?? undefined, until: ended ?? undefined }, asOf));
}

const sizeOf = (lists: readonly Kept[][]) => lists.reduce((sum, { length }) => sum + length, 0);

function* entriesOf(lists: readonly Kept[][]): Generator<Kept, undefined> {
  for (const list of lists) yield* list;
}

/** True if there are no more. */
function visitSome(entries: Generator<Kept, undefined>, visit: (entry: Kept) => void): boolean {
  for (let visited = 0; visited < COMPARED_AT_ONCE; visited += 1) {
    const { value } = entries.next();
    if (value === undefined) return true;
    visit(value);
  }
  return false;
}

/** The names of all entities by the beginnings of their words. */
export class SearchEntries {
  readonly #entries = new Map<string, Kept>();
  /** By the first words of names. */
  readonly #byFirst = new Lists();
  /** By all other words of names. */
  readonly #byOther = new Lists();
  /** Searches compare names in turns, one in each turn of the event loop: together they would hold up all others. */
  readonly #turns = new Lane({ atOnce: 1 });
  /** How many turns a question has asked for: who asks for one does not wait for one who asks for many. */
  readonly #asked = new WeakMap<Deadline, number>();
  #formerCount = 0;
  #writes = 0;

  /** True if much of what the lists hold is of former names. */
  get isWorn(): boolean {
    return this.#formerCount > FORMER_KEPT + this.#entries.size / 2;
  }

  async addAll(entries: readonly SearchEntry[]): Promise<void> {
    for (const some of batchesOf(entries, ADDED_AT_ONCE)) {
      for (const entry of some) this.#add(entry);
      await setImmediate();
    }
  }

  /** Replaces the entries of the given ids by those that are there now. */
  replace(ids: Iterable<string>, entries: readonly SearchEntry[]): void {
    this.#writes += 1;
    for (const id of ids) {
      const former = this.#entries.get(id);
      if (former === undefined) continue;
      former.isFormer = true;
      this.#formerCount += 1;
      this.#entries.delete(id);
    }
    for (const entry of entries) this.#add(entry);
  }

  /** What `search.cypher` finds, in its order; undefined if entries were replaced meanwhile. */
  async find(question: SearchQuestion, deadline: Deadline): Promise<readonly Found[] | undefined> {
    const writes = this.#writes;
    const best = new Best(question);
    const admits = admitting(question);
    await this.#findNamesThatBegin(question, deadline, (entry, rank) => admits(entry) && best.add(entry, rank));
    // All others come after these.
    if (!best.isFull)
      await this.#findOthers(question, deadline, (entry, rank) => admits(entry) && best.add(entry, rank));
    return writes === this.#writes ? best.all : undefined;
  }

  /** Finds names that begin with the text: the name itself (0), another name (1), the beginning of one (2). */
  async #findNamesThatBegin({ words }: SearchQuestion, deadline: Deadline, add: Add): Promise<void> {
    const [first = ''] = words;
    const [beginning, whole] = [`| ${words.join(' ')}`, `| ${words.join(' ')} |`];
    await this.#walk(this.#byFirst.of(first), deadline, (entry) => {
      const { searchKey } = entry;
      if (!searchKey.includes(beginning)) return;
      if (!searchKey.includes(whole)) add(entry, 2);
      else add(entry, searchKey.startsWith(whole) ? 0 : 1);
    });
  }

  /** Finds the words in sequence (3) or anywhere (4), in the lists of that word which the fewest names have. */
  async #findOthers({ words }: SearchQuestion, deadline: Deadline, add: Add): Promise<void> {
    const beginning = `| ${words.join(' ')}`;
    const [sequence, each] = [` ${words.join(' ')}`, words.map((word) => ` ${word}`)];
    const [lists = []] = words
      .map((word) => [...this.#byFirst.of(word), ...this.#byOther.of(word)])
      .sort((one, other) => sizeOf(one) - sizeOf(other));
    await this.#walk(lists, deadline, (entry) => {
      const { searchKey } = entry;
      if (!each.every((word) => searchKey.includes(word)) || searchKey.includes(beginning)) return;
      add(entry, searchKey.includes(sequence) ? 3 : 4);
    });
  }

  async #walk(lists: readonly Kept[][], deadline: Deadline, visit: (entry: Kept) => void): Promise<void> {
    const entries = entriesOf(lists);
    for (let isOver = false; !isOver; ) {
      const asked = this.#asked.get(deadline) ?? 0;
      this.#asked.set(deadline, asked + 1);
      const compare = async () => {
        await setImmediate();
        isOver = visitSome(entries, visit);
      };
      await this.#turns.run(deadline, compare, asked);
    }
  }

  #add(entry: SearchEntry): void {
    const kept = { ...entry, isFormer: false };
    this.#entries.set(entry.id, kept);
    const names = entry.searchKey.split(' | ').map((name) => name.match(/[a-z0-9]+/g) ?? []);
    this.#byFirst.add(
      names.flatMap((words) => words.slice(0, 1)),
      kept,
    );
    this.#byOther.add(
      names.flatMap((words) => words.slice(1)),
      kept,
    );
  }
}
