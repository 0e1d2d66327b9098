import type { Policy } from '../facts/combine.js';
import { fold } from '../model/fold.js';
import type { GraphStore } from '../store/store.js';
import { FactImporter } from './import/fact-importer.js';
import type { ImportFormat } from './import/import-format.js';
import { type ImportProblem, ImportReport } from './import/import-report.js';
import { InputFile } from './import/input-file.js';
import { RecordIds } from './import/record-ids.js';
import { formatOf } from './import-formats.js';

export interface ImportProgress {
  readonly stage: 'checking' | 'importing';
  readonly facts: number;
  readonly bytesRead: number;
  readonly size: number;
}

export interface ImportOptions {
  /** The name of the format; detected if left out. */
  readonly format?: string | undefined;
  /** The prefix of ids made from the file; by default its name. */
  readonly name?: string | undefined;
  readonly dryRun?: boolean;
  /** True to write nothing if anything in the file is broken. */
  readonly strict?: boolean;
  readonly policy?: Policy | undefined;
  /** The number of written facts after which the store reclaims memory. */
  readonly writesBeforeReclaim?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onProblem?: (problem: ImportProblem) => void;
}

export interface ImportResult {
  readonly path: string;
  readonly format: string;
  readonly report: ImportReport;
  /** True if nothing was written because something was broken. */
  readonly refused: boolean;
}

/** Each written fact holds some hundred bytes more than it needs; reclaiming them takes a second or two. */
const WRITES_BEFORE_RECLAIM = 50_000;

/** The prefix of ids: `vietnam-national-assembly` for `Vietnam_National_Assembly.json`. */
function datasetNameOf(fileName: string): string {
  return fold(fileName.replace(/\.[a-z.]+$/i, '')).replaceAll(' ', '-') || 'file';
}

class FileImport {
  constructor(
    private readonly store: GraphStore,
    private readonly file: InputFile,
    private readonly format: ImportFormat,
    private readonly options: ImportOptions,
  ) {}

  /** Reads the file once and, unless it is a dry run, writes its facts. */
  async run(stage: ImportProgress['stage'], dryRun: boolean): Promise<ImportReport> {
    const { store, file, format, options } = this;
    const report = new ImportReport(options.onProblem);
    file.bytesRead = 0;
    const importer = new FactImporter(store, report, {
      policy: options.policy ?? format.policy,
      dryRun,
      restoresRetracted: options.policy === 'replace',
      writesBeforeReclaim: options.writesBeforeReclaim ?? WRITES_BEFORE_RECLAIM,
      reason: `Import of ${file.name}.`,
      reversedDates: format.reversedDates,
      signal: options.signal ?? new AbortController().signal,
      onProgress: (facts) =>
        options.onProgress?.({ stage, facts, bytesRead: file.bytesRead, size: file.size * file.passes }),
    });
    const ids = new RecordIds(options.name ?? datasetNameOf(file.name));
    await importer.import(format.read(file, { ids, store }));
    return report;
  }
}

/**
 * Imports a file.
 * @throws {ImportError} if there is no such file or format.
 */
export async function importFile(store: GraphStore, path: string, options: ImportOptions = {}): Promise<ImportResult> {
  const file = await InputFile.open(path);
  const format = await formatOf(file, options.format);
  const fileImport = new FileImport(store, file, format, options);
  const { dryRun = false, strict = false } = options;
  if (dryRun || strict) {
    const report = await fileImport.run('checking', true);
    const refused = strict && report.problemCount > 0;
    if (dryRun || refused || report.stopped) return { path: file.path, format: format.name, report, refused };
  }
  const report = await fileImport.run('importing', false);
  return { path: file.path, format: format.name, report, refused: false };
}
