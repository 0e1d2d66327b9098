import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { planGraph } from '../graph/plan.mjs';
import { writeGraph } from '../graph/write-graph.mjs';
import { runImport } from '../measure/run-import.mjs';
import { onFile } from '../servers/contenders.mjs';
import { ENDINGS, rotated } from './builds.mjs';

/** They have 100,000 relationships. */
const NODES = 19_050;

/**
 * Each build in turn imports the same file into a graph file that it makes.
 * @param {readonly import('./builds.mjs').Build[]} builds
 * @param {{ seed: number, rounds: number }} options
 * @param {string} folder
 * @param {import('./measure-servers.mjs').Take} take
 */
export async function measureImports(builds, { seed, rounds }, folder, take) {
  const path = join(folder, 'generated.ndjson');
  const facts = await writeGraph(planGraph({ nodes: NODES, seed }), path);
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, main } of rotated(builds, round)) {
      const graphFile = join(folder, 'imported.grafeo');
      const { seconds, cpu, memory } = await runImport(main, path, onFile(graphFile));
      take(`import of ${facts.toLocaleString('en')} facts, s`, name, seconds);
      take('CPU of the import, s', name, cpu);
      take('most memory of the import, MB', name, memory / 1e6);
      // Older builds leave no mark.
      for (const ending of ENDINGS) rmSync(`${graphFile}${ending}`, { force: true });
    }
  }
}
