import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

const stored = (name: string) => new URL(`files/unmarked-graph/${name}.gz`, import.meta.url);
const LOG_NAME = 'wal_00000000000000000000.log';

/** The source that is written last, when the starting dataset was loaded. */
export const LAST_WRITTEN = 'source:written-before-there-were-marks';

/**
 * Writes a graph file as the program left it, when it was killed, before there were marks: with version 0.6.0 of the
 * database, all of it in its log.
 */
export async function writeUnmarkedGraph(file: string): Promise<void> {
  await mkdir(`${file}.wal`, { recursive: true });
  await writeFile(file, gunzipSync(await readFile(stored('graph.grafeo'))));
  await writeFile(`${file}.wal/${LOG_NAME}`, gunzipSync(await readFile(stored(LOG_NAME))));
}
