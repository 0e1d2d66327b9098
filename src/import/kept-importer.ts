import { isDeepStrictEqual } from 'node:util';
import type { Kept } from '../exchange/kept-line.js';
import type { GraphStore } from '../graph/store.js';
import { judgementsByIds, writeJudgements } from '../judgement/judgement.queries.js';
import { mergersByIds, writeMergers } from '../merge/merge.queries.js';
import { type StoredMerger, stepsOf } from '../merge/merger.js';
import { checkFact } from './check-fact.js';
import type { Policy } from './combine.js';
import { presentIds } from './import.queries.js';
import type { ImportReport } from './import-report.js';
import type { ReadKept } from './item.js';

/** How many are written at once: few, for a merge keeps all that it touched. */
const BATCH_SIZE = 100;

export interface KeptOptions {
  readonly policy: Policy;
  readonly dryRun: boolean;
}

function idOf({ kept }: ReadKept): string {
  return kept.kind === 'merge' ? kept.merger.id : kept.judgement.id;
}

/** What is wrong with the facts that a merge keeps. */
function problemsOfSteps(merger: StoredMerger): string[] {
  const facts = stepsOf(merger).flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  return facts.flatMap((fact) => {
    const checked = checkFact(fact);
    return 'problems' in checked ? [`${fact.id}: ${checked.problems.join('; ')}`] : [];
  });
}

/** Takes the merges and judgements of a file, and writes them beside its facts. */
export class KeptImporter {
  readonly #taken: ReadKept[] = [];

  constructor(
    private readonly store: GraphStore,
    private readonly report: ImportReport,
    private readonly options: KeptOptions,
  ) {}

  take(read: ReadKept): void {
    const problems = read.kept.kind === 'merge' ? problemsOfSteps(read.kept.merger) : [];
    if (problems.length === 0) this.#taken.push(read);
    else this.report.addProblem({ line: read.line, message: `${idOf(read)}: ${problems.join('; ')}.` });
  }

  /** Writes what was taken so far. */
  async settle(): Promise<void> {
    while (this.#taken.length > 0) await this.#settleSome(this.#taken.splice(0, BATCH_SIZE));
  }

  async #settleSome(read: readonly ReadKept[]): Promise<void> {
    const possible = await this.#withoutPresent(read);
    const stored = await this.#readStored(possible);
    const written = possible.filter((each) => {
      const before = stored.get(idOf(each));
      const isSame = isDeepStrictEqual(before, 'merger' in each.kept ? each.kept.merger : each.kept.judgement);
      const change =
        before === undefined ? 'added' : isSame || this.options.policy === 'keep' ? 'unchanged' : 'changed';
      this.report.kept[change] += 1;
      return change !== 'unchanged';
    });
    if (!this.options.dryRun && written.length > 0) await this.#write(written.map(({ kept }) => kept));
  }

  /** Leaves out merges of what is an entity of the graph: it would be there and answer as another. */
  async #withoutPresent(read: readonly ReadKept[]): Promise<ReadKept[]> {
    const ids = read.filter(({ kept }) => kept.kind === 'merge').map(idOf);
    const present = new Set((await this.store.read(presentIds, { ids })).map(({ id }) => id));
    return read.filter((each) => {
      const isThere = each.kept.kind === 'merge' && present.has(idOf(each));
      const message = `${idOf(each)} is in the graph, and so not merged: use the mutation merge, or an empty graph.`;
      if (isThere) this.report.addProblem({ line: each.line, message });
      return !isThere;
    });
  }

  async #readStored(read: readonly ReadKept[]): Promise<Map<string, object>> {
    const ids = read.map(idOf);
    const mergers = await this.store.read(mergersByIds, { ids });
    const judgements = await this.store.read(judgementsByIds, { ids });
    const all = [...mergers.map(({ merger }) => merger), ...judgements.map(({ judgement }) => judgement)];
    return new Map(all.map((record) => [record.id, record]));
  }

  async #write(kept: readonly Kept[]): Promise<void> {
    const mergers = kept.flatMap((each) => (each.kind === 'merge' ? [each.merger] : []));
    const judgements = kept.flatMap((each) => (each.kind === 'judgement' ? [each.judgement] : []));
    await this.store.write(async (transaction) => {
      await transaction.run(writeMergers, { mergers });
      await transaction.run(writeJudgements, { judgements });
    });
  }
}
