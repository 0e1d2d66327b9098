import { checkFact } from '../../facts/check-fact.js';
import { type StoredMerger, stepsOf } from '../../facts/identity/merger.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';
import type { ApplyOptions } from './apply-batch.js';
import {
  type AppliedCurationRecords,
  applyCurationRecords,
  type CurationRecordOptions,
  idOf,
  type WaitingCurationRecord,
} from './apply-curation-records.js';
import { IdSet } from './id-set.js';
import type { ImportReport } from './import-report.js';
import type { ReadCurationRecord } from './item.js';
import { Spill } from './spill.js';

/** Small, because a merge contains all facts that it changed. */
const BATCH_SIZE = 100;

/** The problems of the facts in a merge. */
function problemsOf(merger: StoredMerger): string[] {
  const steps = stepsOf(merger);
  const facts = steps.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const wrong = facts.flatMap((fact) => {
    const checked = checkFact(fact);
    return 'problems' in checked ? [`${fact.id}: ${checked.problems.join('; ')}`] : [];
  });
  if (steps.some(({ before }) => before?.id === merger.id)) return wrong;
  return [...wrong, 'facts do not hold what was merged, as it was: without it the merge cannot be split'];
}

/** Imports the curation records of a file. */
export class CurationRecordImporter {
  #taken: ReadCurationRecord[] = [];
  readonly #options: CurationRecordOptions;
  readonly #spill = new Spill<WaitingCurationRecord>();

  constructor(
    private readonly store: GraphStore,
    private readonly report: ImportReport,
    options: ApplyOptions,
  ) {
    this.#options = { ...options, wouldBeMerged: new IdSet() };
  }

  /** True if a full batch was taken. */
  get isFull(): boolean {
    return this.#taken.length >= BATCH_SIZE;
  }

  get spilledCount(): number {
    return this.#spill.size;
  }

  take(read: ReadCurationRecord): void {
    const problems = read.record.kind === 'merge' ? problemsOf(read.record.merger) : [];
    if (problems.length === 0) this.#taken.push(read);
    else this.report.addProblem({ line: read.line, message: `${idOf(read)}: ${problems.join('; ')}.` });
  }

  /** Applies the records taken so far; those that name missing entities wait. Returns the number applied. */
  async applyTaken(): Promise<number> {
    let applied = 0;
    while (this.#taken.length > 0) applied += await this.#applySome(this.#taken.splice(0, BATCH_SIZE));
    return applied;
  }

  /** Retries the waiting records. Returns the number applied. */
  async applySpilled(): Promise<number> {
    let applied = 0;
    for await (const { read } of this.#spill.take()) {
      this.#taken.push(read);
      if (this.isFull) applied += await this.applyTaken();
    }
    return applied + (await this.applyTaken());
  }

  /** Reports the records that still wait. */
  async reportSpilled(): Promise<void> {
    for await (const { read, missing } of this.#spill.take()) {
      const message = `${idOf(read)} names ${missing.join(', ')}, which neither the file states rightly nor the graph has.`;
      this.report.addProblem({ line: read.line, message });
    }
  }

  async remove(): Promise<void> {
    await this.#spill.remove();
  }

  async #applySome(read: readonly ReadCurationRecord[]): Promise<number> {
    const applied = await this.#run(read);
    const { added, changed, unchanged, mergedIds, waiting, problems, differences } = applied;
    this.report.curationRecords.added += added;
    this.report.curationRecords.changed += changed;
    this.report.curationRecords.unchanged += unchanged;
    if (this.#options.dryRun) for (const id of mergedIds) this.#options.wouldBeMerged.add(id);
    for (const problem of problems) this.report.addProblem(problem);
    for (const text of differences) this.report.addDifference(text);
    await this.#spill.put(waiting);
    return read.length - waiting.length;
  }

  async #run(read: readonly ReadCurationRecord[]): Promise<AppliedCurationRecords> {
    if (this.#options.dryRun) return applyCurationRecords(readsOf(this.store), read, this.#options);
    return this.store.writeExclusively((transaction) => applyCurationRecords(transaction, read, this.#options));
  }
}
