import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** All else is what Java chooses for a server: its compilers and its garbage collector. */
const JAVA_OPTIONS = '-Xmx1g';

/**
 * Does something with a Neo4j: the one the environment names, or a fresh one, started for this same command run again.
 * @param {() => Promise<void>} work
 */
export async function withNeo4j(work) {
  if (process.env['NEO4J_URI']) return work();
  const starter = fileURLToPath(new URL('../scripts/neo4j.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [starter, 'run', '--', ...process.argv], {
    stdio: 'inherit',
    env: { NEO4J_JAVA_OPTIONS: JAVA_OPTIONS, ...process.env },
  });
  process.exitCode = status ?? 1;
}
