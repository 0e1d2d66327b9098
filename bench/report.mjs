import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from './operations/operation.mjs';
import { contenders } from './servers/contenders.mjs';
import { judge } from './targets.mjs';

/**
 * @typedef {import('./run.mjs').Result} Result
 * @typedef {object} Report
 * @property {Awaited<ReturnType<typeof import('./machine.mjs').describeMachine>>} machine
 * @property {ReturnType<typeof import('./options.mjs').readOptions>} options
 * @property {Awaited<ReturnType<typeof import('./load-stores.mjs').loadBoth>>} loaded
 * @property {Result[]} results
 */

/**
 * A table in Markdown.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index < 2 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/**
 * Prints results and puts them into `results/`.
 * @param {string} name
 * @param {string} markdown
 */
export function saveResults(name, markdown) {
  const folder = fileURLToPath(new URL('results', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.md`), `${markdown.trimEnd()}\n`);
  console.log(markdown);
}

/** @param {number} milliseconds */
const time = (milliseconds) => milliseconds.toFixed(milliseconds < 10 ? 2 : 0);
const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');

/** @param {readonly Result[]} results */
function measuredTable(results) {
  const rows = operations.flatMap(({ name, title }) =>
    contenders.flatMap((contender) => {
      const own = results.filter(({ server, operation }) => server === contender.name && operation === name);
      if (own.length === 0) return [];
      const each = own.flatMap(({ perSecond, p50, p99 }) => [`**${whole(perSecond)}**`, time(p50), time(p99)]);
      const memory = Math.max(...own.map((result) => result.memory));
      return [[`(${name}) ${title}`, contender.title, ...each, `${whole(memory / 1e6)}`]];
    }),
  );
  const columns = [...new Set(results.map(({ connections }) => connections))];
  const head = columns.flatMap((connections) => [`at ${connections}: a second`, 'p50', 'p99']);
  return table(['question', 'server', ...head, 'MB'], rows);
}

/** @param {Report} report */
function ratioTable({ results }) {
  const rows = judge(results).map(({ what, measured, target, met }) => [
    what,
    met ? 'yes' : 'no',
    measured.toFixed(2),
    target,
  ]);
  return table(['ratio', 'met', 'measured', 'asked'], rows);
}

/**
 * The report for readers.
 * @param {Report} report
 */
export function markdownOf(report) {
  const { machine, options, loaded } = report;
  const { nodes, relationships, evidence } = loaded.neo4j;
  return `Measured on ${machine.day}: ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node},
Neo4j ${machine.neo4j}, ${machine.peer}.
${whole(nodes)} nodes, ${whole(relationships)} relationships, and ${whole(evidence)} more from sources to what they support.
${options.seconds} s each. Server, Neo4j and the load generator share the cores; the generator takes up to one of them.
Loading took ${Math.round(loaded.embedded.seconds)} s (embedded) and ${Math.round(loaded.neo4j.seconds)} s (Neo4j). Times are milliseconds.

${measuredTable(report.results)}

${ratioTable(report)}
`;
}
