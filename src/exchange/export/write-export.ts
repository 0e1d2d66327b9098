import type { FileHandle } from 'node:fs/promises';
import { messageOf, StoreError } from '../../model/errors.js';
import type { GraphStore } from '../../store/store.js';
import type { ExportFormat, ExportOptions } from './export-format.js';
import { Losses } from './losses.js';

export interface Exported {
  readonly bytes: number;
  readonly losses: Losses;
}

export interface WritingOptions extends Partial<ExportOptions> {
  /** Told how long the file has become, before each part; what it throws ends the export. */
  readonly onPart?: (bytes: number) => void;
}

async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  try {
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
      written += bytesWritten;
    }
  } catch (thrown) {
    const advice = 'Check that its disk has room; TMPDIR names another folder for downloads and for standard output.';
    throw new StoreError('COPY', `The export cannot be written: ${messageOf(thrown)}. ${advice}`, { cause: thrown });
  }
}

/**
 * Writes the whole graph, as it is at one moment, into a file in place of what that holds. The graph is read at the pace of
 * the disk: at that of a client, a state of it would have to be held for as long as somebody likes.
 */
export function writeExport(
  store: GraphStore,
  format: ExportFormat,
  file: FileHandle,
  { onPart, withoutEditors = false, sentences }: WritingOptions = {},
): Promise<Exported> {
  return store.readMoment(async (moment) => {
    const losses = new Losses();
    let bytes = 0;
    await file.truncate();
    for await (const part of format.write(moment, losses, { withoutEditors, sentences })) {
      onPart?.(bytes);
      const buffer = Buffer.from(part);
      await writeAt(file, buffer, bytes);
      bytes += buffer.length;
    }
    return { bytes, losses };
  });
}
