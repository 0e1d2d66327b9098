import { rm } from 'node:fs/promises';
import { graphFiles } from '../../store/open-store.js';

/** Deletes a graph file with what lies beside it. */
export async function removeGraph(file: string): Promise<void> {
  for (const path of graphFiles.pathsOf(file)) await rm(path, { recursive: true, force: true });
}
