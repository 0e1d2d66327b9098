import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** The source that is written last, when the starting dataset was loaded. */
export const LAST_WRITTEN = 'source:written-before-there-were-marks';

/** The source that is written last, to a graph of one other source and an official. */
export const LAST_MARKED = 'source:written-before-marks-had-a-history';

async function unpack(folder: string, name: string, to: string): Promise<void> {
  const stored = new URL(`files/${folder}/${name}.gz`, import.meta.url);
  await writeFile(to, gunzipSync(await readFile(stored)));
}

async function writeStored(folder: string, logName: string, file: string): Promise<void> {
  await mkdir(`${file}.wal`, { recursive: true });
  await unpack(folder, 'graph.grafeo', file);
  await unpack(folder, logName, `${file}.wal/${logName}`);
}

/**
 * Writes a graph file as the program left it, when it was killed, before there were marks: with version 0.6.0 of the
 * database, all of it in its log.
 */
export function writeUnmarkedGraph(file: string): Promise<void> {
  return writeStored('unmarked-graph', 'wal_00000000000000000000.log', file);
}

/**
 * Writes a graph file as the program left it before graphs held which marks they followed: killed when its last write was
 * in the log and not in the mark.
 */
export async function writeMarkedGraph(file: string): Promise<void> {
  await writeStored('marked-graph', 'wal_00000000000000002093.log', file);
  await unpack('marked-graph', 'graph.grafeo.mark', `${file}.mark`);
}
