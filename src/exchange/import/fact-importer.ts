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

/** The facts per transaction: enough to be fast, few enough for the memory of any store. */
const BATCH_SIZE = 2500;

export interface ImporterOptions extends Omit<ApplyOptions, 'wouldExist'> {
  readonly reversedDates: ReversedDates;
  /** The number of written facts after which the store reclaims memory. */
  readonly writesBeforeReclaim: number;
  /** Called after each batch with the number of facts imported so far. */
  readonly onProgress: (facts: number) => void;
  readonly signal: AbortSignal;
}

/** Imports facts in any order: each is written once every entity that it names exists. */
export class FactImporter {
  readonly #applyOptions: ApplyOptions;
  /** The facts stated by the file so far. */
  readonly #stated = new IdSet();
  /** The facts of the file that had been retracted. */
  readonly #retracted = new Set<string>();
  readonly #spill = new Spill<Waiting>();
  readonly #curationRecords: CurationRecordImporter;
  #batch: ReadFact[] = [];
  #importedCount = 0;
  #writtenSinceReclaim = 0;

  constructor(
    private readonly store: GraphStore,
    private readonly report: ImportReport,
    private readonly options: ImporterOptions,
  ) {
    this.#applyOptions = { ...options, wouldExist: new IdSet() };
    this.#curationRecords = new CurationRecordImporter(store, report, this.#applyOptions);
  }

  /** Imports all items of a file, or those before the signal to stop. */
  async import(items: AsyncIterable<readonly ImportItem[]>): Promise<void> {
    try {
      await this.#readAll(items);
      if (this.options.signal.aborted) return;
      await this.#applyNext();
      await this.#applySpilled();
    } finally {
      this.report.stopped = this.options.signal.aborted;
      await this.#spill.remove();
      await this.#curationRecords.remove();
    }
  }

  /** Reads the next batch while the store writes the previous one. */
  async #readAll(items: AsyncIterable<readonly ImportItem[]>): Promise<void> {
    let writing: Promise<unknown> = Promise.resolve();
    try {
      for await (const group of items) {
        for (const item of group) this.#take(item);
        if (this.options.signal.aborted) return;
        if (this.#batch.length < BATCH_SIZE && !this.#curationRecords.isFull) continue;
        await writing;
        writing = this.#applyNext();
        // Awaited before the next write; a failure until then must not be an unhandled rejection.
        writing.catch(() => undefined);
      }
    } finally {
      await writing;
    }
  }

  #take(item: ImportItem): void {
    if (item.kind === 'curation-record') {
      this.#curationRecords.take(item);
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
      this.report.addProblem({ ...locationOf(item), message: `${item.fact.id}: ${problems.join('; ')}.` });
    }
    if (fact === undefined) return;
    if (this.#stated.add(fact.id)) {
      this.#batch.push({ ...item, fact });
    } else if (!item.implied) {
      const message = `${fact.id} is stated twice; what was said first is taken: give one of them another id.`;
      this.report.addProblem({ ...locationOf(item), message });
    }
  }

  /** Applies all that was read since the last batch: curation records first, as merges redirect facts. */
  async #applyNext(): Promise<number> {
    const read = this.#batch;
    this.#batch = [];
    await this.#curationRecords.applyTaken();
    if (read.length === 0) return 0;
    const applied = await this.#applyBatch(read);
    this.#addToReport(applied);
    await this.#spill.put(applied.waiting);
    await this.#reclaimMemory(applied);
    return applied.count;
  }

  async #applyBatch(read: readonly ReadFact[]): Promise<AppliedBatch> {
    if (this.options.dryRun) return applyBatch(readsOf(this.store), read, this.#applyOptions);
    return this.store.writeExclusively((transaction) => applyBatch(transaction, read, this.#applyOptions));
  }

  #addToReport({ written: { entities, relationships }, count, entityIds, retracted, differences }: AppliedBatch): void {
    addTo(this.report.entities, entities);
    addTo(this.report.relationships, relationships);
    for (const text of differences) this.report.addDifference(text);
    for (const id of retracted) this.#retracted.add(id);
    if (this.options.dryRun) for (const id of entityIds) this.#applyOptions.wouldExist.add(id);
    this.#importedCount += count;
    this.options.onProgress(this.#importedCount);
  }

  async #reclaimMemory({ written }: AppliedBatch): Promise<void> {
    if (this.options.dryRun) return;
    const plans: Plan<Fact>[] = [written.entities, written.relationships];
    for (const { added, changed } of plans) this.#writtenSinceReclaim += added.length + changed.length;
    if (this.#writtenSinceReclaim < this.options.writesBeforeReclaim) return;
    this.#writtenSinceReclaim = 0;
    await this.store.file?.reclaimMemory();
  }

  /** Retries the spilled facts and records for as long as any of them can be applied. */
  async #applySpilled(): Promise<void> {
    for (let applied = 1; applied > 0 && this.#spill.size + this.#curationRecords.spilledCount > 0; ) {
      applied = await this.#curationRecords.applySpilled();
      for await (const { read } of this.#spill.take()) {
        if (this.options.signal.aborted) return;
        this.#batch.push(read);
        if (this.#batch.length >= BATCH_SIZE) applied += await this.#applyNext();
      }
      applied += await this.#applyNext();
    }
    for await (const waiting of this.#spill.take()) this.#reportMissing(waiting);
    await this.#curationRecords.reportSpilled();
  }

  #reportMissing({ read, missing }: Waiting): void {
    const { fact } = read;
    const retracted = missing.filter((id) => this.#retracted.has(id));
    if (retracted.length > 0) {
      this.report.addDifference(`${fact.id}: names ${retracted.join(', ')}, which was retracted; kept out`);
      return;
    }
    const message = `${fact.id} names ${missing.join(', ')}, which neither the file states rightly nor the graph has: add it, or correct the id.`;
    this.report.addProblem({ ...locationOf(read), message });
  }
}

function locationOf({ path, line }: ReadFact): Pick<ImportProblem, 'path' | 'line'> {
  return { path, line };
}

function addTo(tally: Tally, { added, changed, unchanged }: Plan<Fact>): void {
  tally.added += added.length;
  tally.changed += changed.length;
  tally.unchanged += unchanged;
}
