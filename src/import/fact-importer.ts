import type { EntityFact, RelationshipFact } from '../dataset/facts.js';
import { isRelationshipFact } from '../dataset/facts.js';
import type { GraphStore } from '../graph/store.js';
import { readsOf } from '../merge/survivors.js';
import { checkFact, reversedDates } from './check-fact.js';
import type { Policy } from './combine.js';
import { IdSet } from './id-set.js';
import { presentIds, retractedFacts } from './import.queries.js';
import type { ImportProblem, ImportReport, Tally } from './import-report.js';
import { type ImportItem, type ReadFact } from './item.js';
import { KeptImporter } from './kept-importer.js';
import { planFacts, type Written } from './plan-facts.js';
import { redirect, unitedById } from './redirect.js';
import { idsNeededBy, referenceTypeProblems } from './references.js';
import { Spill } from './spill.js';
import { writeFacts } from './write-facts.js';

/** A transaction of so many facts is large enough to be fast, and small enough for the memory of any store. */
const BATCH_SIZE = 2500;
/** So many facts take some hundred bytes each more than they need; to give those back takes a second or two. */
const SETTLED_AT_ONCE = 100_000;

export interface ImporterOptions {
  readonly policy: Policy;
  /** True to find out what would be written, and write nothing. */
  readonly dryRun: boolean;
  /** True to state again what was retracted. */
  readonly restoresRetracted: boolean;
  /** Why facts are changed, for their history. */
  readonly reason: string;
  /** True if a tenure may end before it begins, as the graph that an export was made of may say. */
  readonly reversedDatesAllowed: boolean;
  /** Called after each batch with the number of facts settled so far. */
  readonly onProgress: (facts: number) => void;
  readonly signal: AbortSignal;
}

/** Takes facts in any order, and writes each once all that it names is there. */
export class FactImporter {
  /** Entities that are in the graph, or would be. */
  readonly #present = new IdSet();
  /** Facts that the file has stated. */
  readonly #stated = new IdSet();
  /** Facts of the file that the graph had and somebody retracted. */
  readonly #retracted = new Set<string>();
  readonly #spill = new Spill();
  readonly #kept: KeptImporter;
  #batch: ReadFact[] = [];
  #settled = 0;
  #writtenSinceSettled = 0;

  constructor(
    private readonly store: GraphStore,
    private readonly report: ImportReport,
    private readonly options: ImporterOptions,
  ) {
    this.#kept = new KeptImporter(store, report, options);
  }

  /** Imports all that a reader makes of a file, up to its end or until it is told to stop. */
  async import(items: AsyncIterable<readonly ImportItem[]>): Promise<void> {
    try {
      await this.#readAll(items);
      if (this.options.signal.aborted) return;
      await this.#settleBatch();
      await this.#settleSpilled();
    } finally {
      this.report.stopped = this.options.signal.aborted;
      await this.#spill.remove();
    }
  }

  /** Reads on while the batch before is written: the one is work of this program, the other of the store. */
  async #readAll(items: AsyncIterable<readonly ImportItem[]>): Promise<void> {
    let writing: Promise<unknown> = Promise.resolve();
    try {
      for await (const group of items) {
        for (const item of group) this.#take(item);
        if (this.options.signal.aborted) return;
        if (this.#batch.length < BATCH_SIZE) continue;
        await writing;
        writing = this.#settleBatch();
        // It is awaited before the next; failing before that, it must not count as a failure nobody waits for.
        writing.catch(() => undefined);
      }
    } finally {
      await writing;
    }
  }

  #take(item: ImportItem): void {
    if (item.kind === 'kept') {
      this.#kept.take(item);
      return;
    }
    if (item.kind !== 'fact') {
      this.report.note(item);
      return;
    }
    const checked = checkFact(item.fact);
    const problems = 'problems' in checked ? checked.problems : this.#furtherProblems(checked.fact);
    if (problems.length > 0) {
      this.report.addProblem({ ...placeOf(item), message: `${item.fact.id}: ${problems.join('; ')}.` });
    } else if (this.#stated.add(item.fact.id)) {
      if ('fact' in checked) this.#batch.push({ ...item, fact: checked.fact });
    } else if (!item.implied) {
      const message = `${item.fact.id} is stated twice; what was said first is taken: give one of them another id.`;
      this.report.addProblem({ ...placeOf(item), message });
    }
  }

  #furtherProblems(fact: EntityFact | RelationshipFact): string[] {
    const reversed = this.options.reversedDatesAllowed ? [] : reversedDates(fact.properties);
    return [...reversed, ...referenceTypeProblems(fact)];
  }

  async #settleBatch(): Promise<number> {
    const taken = this.#takeBatch();
    await this.#kept.settle();
    const redirected = await this.#redirect(await this.#withoutRetracted(taken));
    // What a merge moved may have been retracted under its new id.
    const isMoved = redirected.some((read) => read.redirected);
    const batch = isMoved ? await this.#withoutRetracted(redirected) : redirected;
    await this.#learn(batch);
    const { ready, waiting } = this.#part(batch);
    await this.#writeAll(ready);
    await this.#spill.put(waiting);
    this.#settled += ready.length;
    this.options.onProgress(this.#settled);
    return ready.length;
  }

  #takeBatch(): readonly ReadFact[] {
    const batch = this.#batch;
    this.#batch = [];
    return batch;
  }

  /** Leaves out what was retracted, unless it is to be stated again: a file knows nothing of why that was done. */
  async #withoutRetracted(batch: readonly ReadFact[]): Promise<readonly ReadFact[]> {
    const rows = await this.store.read(retractedFacts, { ids: batch.map(({ fact }) => fact.id) });
    for (const { id, version } of rows) {
      this.#retracted.add(id);
      if (!this.options.restoresRetracted) {
        this.report.addDifference(`${id}: was retracted, which is its version ${version}; kept out`);
      }
    }
    if (rows.length === 0 || this.options.restoresRetracted) return batch;
    return batch.filter(({ fact }) => !this.#retracted.has(fact.id));
  }

  /** Asks the graph which of the entities named it has. */
  async #learn(batch: readonly ReadFact[]): Promise<void> {
    const unknown = new Set(batch.flatMap(({ fact }) => idsNeededBy(fact)).filter((id) => !this.#present.has(id)));
    if (unknown.size === 0) return;
    for (const { id } of await this.store.read(presentIds, { ids: [...unknown] })) this.#present.add(id);
  }

  /** Parts the facts that can be written from those that name what is not there yet. */
  #part(batch: readonly ReadFact[]): { ready: ReadFact[]; waiting: ReadFact[] } {
    const ready: ReadFact[] = [];
    let waiting = [...batch].sort((left, right) => rankOf(left) - rankOf(right));
    // An entity of the batch may name another of it, in either order.
    for (let before = -1; before !== waiting.length; ) {
      before = waiting.length;
      waiting = waiting.filter((read) => !this.#makeReady(read, ready));
    }
    return { ready, waiting };
  }

  #makeReady(read: ReadFact, ready: ReadFact[]): boolean {
    if (!idsNeededBy(read.fact).every((id) => this.#present.has(id))) return false;
    if (!isRelationshipFact(read.fact)) this.#present.add(read.fact.id);
    ready.push(read);
    return true;
  }

  /** What merges since the file was written have made of its facts. */
  async #redirect(batch: readonly ReadFact[]): Promise<readonly ReadFact[]> {
    const { read, differences } = await redirect(readsOf(this.store), batch);
    for (const text of differences) this.report.addDifference(text);
    return read;
  }

  async #writeAll(ready: readonly ReadFact[]): Promise<void> {
    const own = ready.filter(({ redirected }) => !redirected).map(({ fact }) => fact);
    const others = unitedById(ready.filter(({ redirected }) => redirected).map(({ fact }) => fact));
    if (own.length > 0) await this.#write(own, this.options.policy);
    if (others.length > 0) await this.#write(others, 'keep');
  }

  async #write(facts: readonly (EntityFact | RelationshipFact)[], policy: Policy): Promise<void> {
    const { dryRun, reason, restoresRetracted } = this.options;
    const restored: ReadonlySet<string> = restoresRetracted ? this.#retracted : new Set();
    const written = dryRun
      ? await planFacts(readsOf(this.store), facts, policy)
      : await this.store.write((transaction) => writeFacts(transaction, facts, { policy, reason, restored }));
    this.#count(written);
    await this.#settleStore(dryRun ? 0 : facts.length);
  }

  async #settleStore(facts: number): Promise<void> {
    this.#writtenSinceSettled += facts;
    if (this.#writtenSinceSettled < SETTLED_AT_ONCE) return;
    this.#writtenSinceSettled = 0;
    await this.store.settle?.();
  }

  #count({ entities, relationships }: Written): void {
    addTo(this.report.entities, entities);
    addTo(this.report.relationships, relationships);
    for (const text of [...entities.differences, ...relationships.differences]) this.report.addDifference(text);
  }

  /** Settles what was put aside, again and again while that makes more of it possible. */
  async #settleSpilled(): Promise<void> {
    for (let settled = 1; settled > 0 && this.#spill.size > 0; ) {
      settled = 0;
      for await (const read of this.#spill.take()) {
        if (this.options.signal.aborted) return;
        this.#batch.push(read);
        if (this.#batch.length >= BATCH_SIZE) settled += await this.#settleBatch();
      }
      settled += await this.#settleBatch();
    }
    for await (const read of this.#spill.take()) this.#reportMissing(read);
  }

  #reportMissing(read: ReadFact): void {
    const { fact } = read;
    const missing = [...new Set(idsNeededBy(fact).filter((id) => !this.#present.has(id)))];
    const retracted = missing.filter((id) => this.#retracted.has(id));
    if (retracted.length > 0) {
      this.report.addDifference(`${fact.id}: names ${retracted.join(', ')}, which was retracted; kept out`);
      return;
    }
    const message = `${fact.id} names ${missing.join(', ')}, which neither the file states rightly nor the graph has: add it, or correct the id.`;
    this.report.addProblem({ ...placeOf(read), message });
  }
}

function placeOf({ path, line }: ReadFact): Pick<ImportProblem, 'path' | 'line'> {
  return { path, line };
}

/** Sources first, then the other entities, then relationships: so that one look at a batch settles most of it. */
function rankOf({ fact }: ReadFact): number {
  if (isRelationshipFact(fact)) return 2;
  return fact.type === 'Source' ? 0 : 1;
}

function addTo(tally: Tally, { added, changed, unchanged }: Written['entities'] | Written['relationships']): void {
  tally.added += added.length;
  tally.changed += changed.length;
  tally.unchanged += unchanged;
}
