import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeNativeFact } from '../project.mjs';
import { batchesOf } from './batches-of.mjs';
import { entities } from './entities.mjs';
import { relationships } from './relationships.mjs';

const LINES_AT_ONCE = 5000;

/**
 * Writes a planned graph as a file of the native format, and answers how many facts that are.
 * @param {import('./plan.mjs').Plan} plan
 * @param {string} path
 */
export async function writeGraph(plan, path) {
  const stream = createWriteStream(path);
  let facts = 0;
  /** @type {Iterable<Parameters<typeof writeNativeFact>[0]>[]} */
  const sources = [entities(plan), relationships(plan)];
  for (const source of sources) {
    for (const batch of batchesOf(source, LINES_AT_ONCE)) {
      facts += batch.length;
      if (!stream.write(batch.map((fact) => `${writeNativeFact(fact)}\n`).join(''))) await once(stream, 'drain');
    }
  }
  stream.end();
  await once(stream, 'close');
  return facts;
}
