import { parseArgs } from 'node:util';
import { contenders } from './servers/contenders.mjs';

const usage = `Usage: npm run bench -- [options]
       npm run bench:compare -- [options] A B
  --nodes N        how many nodes the graph has (39000; for import.mjs 190500)
  --seconds S      how long each measurement takes (8; for bench:compare 10)
  --warmup S       how long each question is asked before it is measured (4; for bench:compare 2)
  --only a,d       only these questions: a, b, c, d; for bench:compare also import
  --servers x,y    only these servers: ${contenders.map(({ name }) => name).join(', ')}
  --hub N          growth.mjs, pages.mjs and load.mjs only: how many took part in the largest event (50000; for load.mjs none)
  --seed N         another random graph of the same kind (1)
  --neo4j          growth.mjs, import.mjs, not-modified.mjs, pages.mjs and suggestions.mjs only: on Neo4j and not on the embedded store
  --store S        bench:compare only: neo4j, embedded or both (both)
  --rounds N       bench:compare only: how often each measurement is made (5)
  --loaded         suggestions.mjs only: on the graph that load.mjs has put into GRAPH_FILE or NEO4J_URI
  --quick          a small graph and short measurements, to see that everything runs
Neo4j is started for the run, unless NEO4J_URI names an empty one.`;

/** @typedef {'neo4j' | 'embedded'} StoreKind */

/** @type {Readonly<Record<string, readonly StoreKind[]>>} */
const storesByName = { neo4j: ['neo4j'], embedded: ['embedded'], both: ['embedded', 'neo4j'] };

/** @param {string | undefined} text */
const list = (text) => text?.split(',').map((item) => item.trim());

const text = /** @type {const} */ ({ type: 'string' });
const flag = /** @type {const} */ ({ type: 'boolean', default: false });
const known = {
  nodes: text,
  seconds: text,
  warmup: text,
  only: text,
  servers: text,
  seed: text,
  hub: text,
  store: text,
  rounds: text,
  neo4j: flag,
  loaded: flag,
  quick: flag,
  help: flag,
};

/**
 * @param {Partial<Record<'nodes' | 'seconds' | 'warmup' | 'hub' | 'builds', number>>} usual
 */
function parse({ nodes = 39_000, seconds = 8, warmup = 4, hub = 0, builds = 0 }) {
  const { values, positionals } = parseArgs({ options: known, allowPositionals: builds > 0 });
  if (values.help) throw new Error('help');
  if (positionals.length !== builds) throw new Error(`It takes ${builds} paths, of a checkout each.`);
  const stores = storesByName[values.store ?? 'both'];
  if (stores === undefined) throw new Error(`--store must be one of ${Object.keys(storesByName).join(', ')}.`);
  const number = (
    /** @type {'nodes' | 'seconds' | 'warmup' | 'seed' | 'hub' | 'rounds'} */ name,
    /** @type {number} */ usual,
  ) => {
    if (values[name] === undefined) return usual;
    const value = Number(values[name]);
    if (!(value > 0)) throw new Error(`--${name} must be a number above 0.`);
    return value;
  };
  const { quick, neo4j, loaded } = values;
  return {
    nodes: number('nodes', quick ? 5000 : nodes),
    seconds: number('seconds', quick ? 2 : seconds),
    warmup: number('warmup', quick ? 1.5 : warmup),
    seed: number('seed', 1),
    hub: number('hub', quick ? Math.min(hub, 5000) : hub),
    rounds: number('rounds', quick ? 2 : 5),
    only: list(values.only),
    servers: list(values.servers),
    builds: positionals,
    stores,
    neo4j,
    loaded,
    quick,
  };
}

/**
 * What the command line asks for.
 * @param {Parameters<typeof parse>[0]} [usual] what holds unless it is asked for otherwise, and how many builds it must name
 */
export function readOptions(usual = {}) {
  try {
    return parse(usual);
  } catch (error) {
    const message = error instanceof Error && error.message !== 'help' ? `${error.message}\n\n` : '';
    process.stderr.write(`${message}${usage}\n`);
    process.exit(2);
  }
}
