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

/** How many are written at once: few, for a merge keeps all that it touched. */
const BATCH_SIZE = 100;

/** What is wrong with what a merge keeps of its facts. */
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

/** Takes the merges and judgements of a file, and writes them beside its facts. */
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

  /** True if as many were taken as are written at once. */
  get isFull(): boolean {
    return this.#taken.length >= BATCH_SIZE;
  }

  get spilledCount(): number {
    return this.#spill.size;
  }

  take(read: ReadCurationRecord): void {
    const problems = read.kept.kind === 'merge' ? problemsOf(read.kept.merger) : [];
    if (problems.length === 0) this.#taken.push(read);
    else this.report.addProblem({ line: read.line, message: `${idOf(read)}: ${problems.join('; ')}.` });
  }

  /** Writes what was taken so far and stands on what is there; the rest waits. Answers how many were settled. */
  async settle(): Promise<number> {
    let settled = 0;
    while (this.#taken.length > 0) settled += await this.#applySome(this.#taken.splice(0, BATCH_SIZE));
    return settled;
  }

  /** The same of what waits. */
  async applySpilled(): Promise<number> {
    let settled = 0;
    for await (const { read } of this.#spill.take()) {
      this.#taken.push(read);
      if (this.isFull) settled += await this.settle();
    }
    return settled + (await this.settle());
  }

  /** Tells what waits in vain. */
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
    const settled = await this.#run(read);
    const { added, changed, unchanged, mergedIds, waiting, problems, differences } = settled;
    this.report.kept.added += added;
    this.report.kept.changed += changed;
    this.report.kept.unchanged += unchanged;
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
