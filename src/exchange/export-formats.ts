import type { ExportFormat } from './export/export-format.js';
import { csvExports } from './formats/csv/writer.js';
import { ftmExport } from './formats/ftm/writer.js';
import { gexfExport } from './formats/gexf/writer.js';
import { graphmlExport } from './formats/graphml/writer.js';
import { nativeExport } from './formats/native/writer.js';
import { popoloExport } from './formats/popolo/writer.js';

/** All export formats. */
export const exportFormats: readonly ExportFormat[] = [
  nativeExport,
  popoloExport,
  ftmExport,
  graphmlExport,
  gexfExport,
  ...csvExports,
];

export function exportFormatNamed(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name);
}
