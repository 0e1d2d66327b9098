import type { Fact } from '../../facts/fact.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';
import { type AppliedBatch, type ApplyOptions, applyBatch, type Waiting } from './apply-batch.js';
import { checkReadFact } from './check-read-fact.js';
import { CurationRecordImporter } from './curation-record-importer.js';
import { IdSet } from './id-set.js';
import type { ReversedDates } from './import-format.js';
import type { ImportProblem, ImportReport, Tally } from './import-report.js';
import type { ImportItem, ReadFact } from './item.js';
import type { Plan } from './plan-facts.js';
import { Spill } from './spill.js';

/** A transaction of so many facts is large enough to be fast, and small enough for the memory of any store. */
const BATCH_SIZE = 2500;

export interface ImporterOptions extends Omit<ApplyOptions, 'wouldBe'> {
  readonly reversedDates: ReversedDates;
  /** After how many facts written the store gives back the memory that they have taken. */
  readonly writesBeforeReclaim: number;
  /** Called after each batch with the number of facts settled so far. */
  readonly onProgress: (facts: number) => void;
  readonly signal: AbortSignal;
}

/** Takes facts in any order, and writes each once all that it names is there. */
export class FactImporter {
  readonly #settling: ApplyOptions;
  /** Facts that the file has stated. */
  readonly #stated = new IdSet();
  /** Facts of the file that the graph had and somebody retracted. */
  readonly #retracted = new Set<string>();
  readonly #spill = new Spill<Waiting>();
  readonly #kept: CurationRecordImporter;
  #batch: ReadFact[] = [];
  #settled = 0;
  #writtenSinceReclaim = 0;

  constructor(
    private readonly store: GraphStore,
    private readonly report: ImportReport,
    private readonly options: ImporterOptions,
  ) {
    this.#settling = { ...options, wouldBe: new IdSet() };
    this.#kept = new CurationRecordImporter(store, report, this.#settling);
  }

  /** Imports all that a reader makes of a file, up to its end or until it is told to stop. */
  async import(items: AsyncIterable<readonly ImportItem[]>): Promise<void> {
    try {
      await this.#readAll(items);
      if (this.options.signal.aborted) return;
      await this.#applyNext();
      await this.#applySpilled();
    } finally {
      this.report.stopped = this.options.signal.aborted;
      await this.#spill.remove();
      await this.#kept.remove();
    }
  }

  /** Reads on while the batch before is written: the one is work of this program, the other of the store. */
  async #readAll(items: AsyncIterable<readonly ImportItem[]>): Promise<void> {
    let writing: Promise<unknown> = Promise.resolve();
    try {
      for await (const group of items) {
        for (const item of group) this.#take(item);
        if (this.options.signal.aborted) return;
        if (this.#batch.length < BATCH_SIZE && !this.#kept.isFull) continue;
        await writing;
        writing = this.#applyNext();
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
    this.#takeFact(item);
  }

  #takeFact(item: ReadFact): void {
    const { fact, problems } = checkReadFact(item.fact, this.options.reversedDates);
    if (problems.length > 0) {
      this.report.addProblem({ ...placeOf(item), message: `${item.fact.id}: ${problems.join('; ')}.` });
    }
    if (fact === undefined) return;
    if (this.#stated.add(fact.id)) {
      this.#batch.push({ ...item, fact });
    } else if (!item.implied) {
      const message = `${fact.id} is stated twice; what was said first is taken: give one of them another id.`;
      this.report.addProblem({ ...placeOf(item), message });
    }
  }

  /** Settles what was read since, the merges first: they tell of whom the facts are. */
  async #applyNext(): Promise<number> {
    const read = this.#batch;
    this.#batch = [];
    await this.#kept.settle();
    if (read.length === 0) return 0;
    const settled = await this.#applyBatch(read);
    this.#tell(settled);
    await this.#spill.put(settled.waiting);
    await this.#reclaimMemory(settled);
    return settled.count;
  }

  async #applyBatch(read: readonly ReadFact[]): Promise<AppliedBatch> {
    if (this.options.dryRun) return applyBatch(readsOf(this.store), read, this.#settling);
    return this.store.writeExclusively((transaction) => applyBatch(transaction, read, this.#settling));
  }

  #tell({ written: { entities, relationships }, count, entityIds, retracted, differences }: AppliedBatch): void {
    addTo(this.report.entities, entities);
    addTo(this.report.relationships, relationships);
    for (const text of differences) this.report.addDifference(text);
    for (const id of retracted) this.#retracted.add(id);
    if (this.options.dryRun) for (const id of entityIds) this.#settling.wouldBe.add(id);
    this.#settled += count;
    this.options.onProgress(this.#settled);
  }

  async #reclaimMemory({ written }: AppliedBatch): Promise<void> {
    if (this.options.dryRun) return;
    const plans: Plan<Fact>[] = [written.entities, written.relationships];
    for (const { added, changed } of plans) this.#writtenSinceReclaim += added.length + changed.length;
    if (this.#writtenSinceReclaim < this.options.writesBeforeReclaim) return;
    this.#writtenSinceReclaim = 0;
    await this.store.file?.reclaimMemory();
  }

  /** Settles what was put aside, again and again while that makes more of it possible. */
  async #applySpilled(): Promise<void> {
    for (let settled = 1; settled > 0 && this.#spill.size + this.#kept.spilledCount > 0; ) {
      settled = await this.#kept.applySpilled();
      for await (const { read } of this.#spill.take()) {
        if (this.options.signal.aborted) return;
        this.#batch.push(read);
        if (this.#batch.length >= BATCH_SIZE) settled += await this.#applyNext();
      }
      settled += await this.#applyNext();
    }
    for await (const waiting of this.#spill.take()) this.#reportMissing(waiting);
    await this.#kept.reportSpilled();
  }

  #reportMissing({ read, missing }: Waiting): void {
    const { fact } = read;
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

function addTo(tally: Tally, { added, changed, unchanged }: Plan<Fact>): void {
  tally.added += added.length;
  tally.changed += changed.length;
  tally.unchanged += unchanged;
}
