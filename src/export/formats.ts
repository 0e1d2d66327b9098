import type { ExportFormat } from './export-format.js';
import { ownExport } from './own.js';
import { popoloExport } from './popolo.js';

/** Every form in which the graph can leave. */
export const exportFormats: readonly ExportFormat[] = [ownExport, popoloExport];

export function exportFormatNamed(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name);
}
