import { csvExports } from './csv.js';
import type { ExportFormat } from './export-format.js';
import { ftmExport } from './ftm.js';
import { gexfExport } from './gexf.js';
import { graphmlExport } from './graphml.js';
import { ownExport } from './own.js';
import { popoloExport } from './popolo.js';

/** Every form in which the graph can leave. */
export const exportFormats: readonly ExportFormat[] = [
  ownExport,
  popoloExport,
  ftmExport,
  graphmlExport,
  gexfExport,
  ...csvExports,
];

export function exportFormatNamed(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name);
}
