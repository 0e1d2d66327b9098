import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BEGIN = '<!-- figures: npm run figures -->';
const END = '<!-- /figures -->';

const PEER = '@neo4j/graphql';
/** The servers that README compares with the peer, those that read every answer anew first. */
const columns = [
  { head: 'on Neo4j, read anew', server: 'officials-graph on Neo4j, keeping no answers' },
  { head: 'in a graph file, read anew', server: 'officials-graph, embedded, keeping no answers' },
  { head: 'on Neo4j, from the response cache', server: 'officials-graph on Neo4j' },
];

/**
 * The rows of the first table of a report, each by the heads of its columns.
 * @param {string} markdown
 * @returns {ReadonlyMap<string, string>[]}
 */
function rowsOf(markdown) {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const table = lines.slice(first, lines.indexOf('', first));
  const cells = table.map((line) => line.split('|').map((cell) => cell.replaceAll('*', '').trim()));
  const [head = [], , ...rows] = cells;
  // Heads may repeat, once for each way it was measured: the first one counts.
  return rows.map(
    (row) => new Map(row.map((cell, index) => /** @type {const} */ ([head[index] ?? '', cell])).reverse()),
  );
}

/**
 * The number in the row of a server, which all tables have.
 * @param {readonly ReadonlyMap<string, string>[]} rows
 * @param {readonly string[]} row
 * @param {string} column
 */
function figureIn(rows, row, column) {
  const found = rows.find((cells) => row.every((cell) => [...cells.values()].includes(cell)));
  const figure = Number(found?.get(column)?.replaceAll(',', ''));
  if (Number.isNaN(figure)) throw new Error(`The results have no figure «${column}» of ${row.join(', ')}.`);
  return figure;
}

/** @param {number} ratio */
const times = (ratio) => ratio.toFixed(ratio < 10 ? 1 : 0);

/** @param {string} latest The report of `npm run bench`. */
function throughput(latest) {
  const rows = rowsOf(latest);
  const questions = [...new Set(rows.map((cells) => cells.get('question') ?? ''))];
  const rate = (/** @type {string} */ question, /** @type {string} */ server) =>
    figureIn(rows, [question, server], 'at 64: a second');
  const lines = questions.map((question) => [
    question.replace(/^\(.\) /, ''),
    ...columns.map(({ server }) => times(rate(question, server) / rate(question, PEER))),
  ]);
  return [
    `| question | ${columns.map(({ head }) => head).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** @param {string} paths The report of `node bench/paths.mjs`. */
function pathTimes(paths) {
  const rows = rowsOf(paths);
  const [anew, warm] = ['ours, embedded, keeping nothing', 'ours, embedded'].map((over) =>
    figureIn(rows, [over], 'p95 ratio').toFixed(2),
  );
  return `At p95, a shortest path between two random entities takes ${anew} times as long on a graph file as Neo4j’s own
\`shortestPath\`; with the relationships of hubs cached, ${warm} times.`;
}

/**
 * README with the figures of the latest results between its marks.
 * @param {string} readme
 * @param {{ latest: string, paths: string }} results
 */
export function withFigures(readme, { latest, paths }) {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md must hold ${BEGIN} and ${END}.`);
  const before = readme.slice(0, begin + BEGIN.length);
  return `${before}\n\n${throughput(latest)}\n\n${pathTimes(paths)}\n\n${readme.slice(end)}`;
}

const fileOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(fileOf(path), 'utf8');

/** README as it stands, and as the results in `bench/results/` would have it. */
export function readmeFigures() {
  const readme = read('../README.md');
  const results = { latest: read('results/latest.md'), paths: read('results/paths.md') };
  return { readme, expected: withFigures(readme, results) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(fileOf('../README.md'), readmeFigures().expected);
