import { parseArgs } from 'node:util';
import { contenders } from './servers/contenders.mjs';

const usage = `Usage: npm run bench -- [options]
  --nodes N        how many nodes the graph has (39000; for import.mjs 190500)
  --seconds S      how long each measurement takes (8)
  --warmup S       how long each question is asked before it is measured (4)
  --only a,d       only these questions: a, b, c, d
  --servers x,y    only these servers: ${contenders.map(({ name }) => name).join(', ')}
  --seed N         another random graph of the same kind (1)
  --neo4j          growth.mjs and import.mjs only: on Neo4j and not on the embedded store
  --quick          a small graph and short measurements, to see that everything runs
Neo4j is started for the run, unless NEO4J_URI names an empty one.`;

/** @param {string | undefined} text */
const list = (text) => text?.split(',').map((item) => item.trim());

/**
 * What the command line asks for.
 * @param {number} [usualNodes] how many nodes the graph has unless asked for otherwise
 */
export function readOptions(usualNodes = 39_000) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    const { values } = parseArgs({
      options: {
        nodes: text,
        seconds: text,
        warmup: text,
        only: text,
        servers: text,
        seed: text,
        neo4j: flag,
        quick: flag,
        help: flag,
      },
    });
    if (values.help) throw new Error('help');
    const number = (/** @type {'nodes' | 'seconds' | 'warmup' | 'seed'} */ name, /** @type {number} */ otherwise) => {
      const value = Number(values[name] ?? otherwise);
      if (!(value > 0)) throw new Error(`--${name} must be a number above 0.`);
      return value;
    };
    return {
      nodes: number('nodes', values.quick ? 5000 : usualNodes),
      seconds: number('seconds', values.quick ? 2 : 8),
      warmup: number('warmup', values.quick ? 1.5 : 4),
      seed: number('seed', 1),
      only: list(values.only),
      servers: list(values.servers),
      neo4j: values.neo4j,
      quick: values.quick,
    };
  } catch (error) {
    const message = error instanceof Error && error.message !== 'help' ? `${error.message}\n\n` : '';
    process.stderr.write(`${message}${usage}\n`);
    process.exit(2);
  }
}
