#!/usr/bin/env node
// How long pages take in Chromium on a large graph, in a browser that has opened others: pages of entities, of those with the most
// relationships, and drawings, each opened for the first time, and the page of the largest event again and again. Nothing is kept of
// answers. On the embedded store; with --neo4j on Neo4j.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openBrowser } from '../scripts/open-browser.mjs';
import { HUB } from './graph/entities.mjs';
import { quantiles } from './measure/measure.mjs';
import { readOptions } from './options.mjs';
import { saveResults, table } from './report.mjs';
import { startServer } from './servers/start-server.mjs';
import { withNeo4j } from './with-neo4j.mjs';

const options = readOptions({ nodes: 100_000, hub: 50_000 });
const PAGES = options.quick ? 3 : 20;
/** The entities of these types have pages of their own. */
const TYPES = ['official', 'position', 'organization', 'province', 'event', 'award', 'directive'];
/** How many hubs are unfolded for a drawing, as one shows 60 nodes around each. */
const UNFOLDED = { 'some 300 nodes': 5, 'as many nodes as one can unfold': 20 };
/** The largest p95, in milliseconds. */
const ASKED = 1000;

/** @typedef {import('playwright-core').Page} Page */

/**
 * The ids of entities by type, those with the most relationships first.
 * @param {string} graphFile
 * @returns {Promise<Record<string, string[]>>}
 */
async function load(graphFile) {
  const program = fileURLToPath(new URL('load.mjs', import.meta.url));
  const environment = options.neo4j ? process.env : { ...process.env, GRAPH_FILE: graphFile };
  const size = ['--nodes', String(options.nodes), '--hub', String(options.hub)];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...size], { env: environment });
  return JSON.parse(stdout);
}

/**
 * The milliseconds until the contents of a page are on screen, and until the server had answered.
 * @param {Page} page
 * @param {string} url
 */
async function show(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const answered = navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : Number.NaN;
    return { shown: paint?.startTime ?? Number.NaN, answered };
  });
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function draw(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('graph drawn').length > 0);
  const drawn = await page.evaluate(() => performance.getEntriesByName('graph drawn')[0]?.startTime ?? Number.NaN);
  const label = (await page.locator('.canvas').getAttribute('aria-label')) ?? '';
  return { drawn, nodes: Number(/\d[\d,]*/.exec(label)?.[0].replace(',', '')) };
}

/**
 * @param {string} what
 * @param {number[]} times
 * @param {string} besides
 */
function rowOf(what, times, besides) {
  const { p50, p95 } = quantiles(times);
  return [what, p95 < ASKED ? 'yes' : 'no', p50.toFixed(0), p95.toFixed(0), besides];
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {Record<string, string[]>} hubs
 */
async function measure(page, url, hubs) {
  const entity = (/** @type {string} */ address) => show(page, `${url}/en/e/${address}`);
  // A browser that has its scripts and fonts, and a service that has planned its questions.
  const onADay = `${HUB.id}?date=${HUB.startsOn}`;
  for (const address of [...TYPES.map((type) => hubs[type]?.[0] ?? ''), HUB.id, onADay]) await entity(address);
  const drawing = (/** @type {number} */ from, /** @type {number} */ unfolded) => {
    const ids = (hubs['official'] ?? []).slice(from, from + unfolded);
    return draw(page, `${url}/en/graph?${ids.map((id) => `id=${id}`).join('&')}`);
  };
  // Others than those that are measured.
  for (const from of [60, 61, 62]) await drawing(from, UNFOLDED['some 300 nodes']);
  /** @type {string[][]} */
  const rows = [];
  /**
   * @param {string} what
   * @param {readonly string[]} addresses
   */
  const addEntities = async (what, addresses) => {
    /** @type {{ shown: number, answered: number }[]} */
    const times = [];
    for (const address of addresses) times.push(await entity(address));
    if (times.length === 0) return;
    const answered = quantiles(times.map((one) => one.answered));
    const shown = times.map((one) => one.shown);
    rows.push(rowOf(what, shown, `answered in ${answered.p50.toFixed(0)}, p95 ${answered.p95.toFixed(0)}`));
  };
  for (const [what, from] of /** @type {const} */ ([
    ['with the most relationships', 1],
    ['others', 100],
  ])) {
    for (const type of TYPES) await addEntities(`${type}, ${what}`, (hubs[type] ?? []).slice(from, from + PAGES));
  }
  const hub = `an event with ${options.hub.toLocaleString('en')} participants`;
  await addEntities(hub, Array(PAGES).fill(HUB.id));
  await addEntities(`${hub}, on a day`, Array(PAGES).fill(onADay));
  for (const [what, unfolded] of Object.entries(UNFOLDED)) {
    /** @type {Awaited<ReturnType<typeof draw>>[]} */
    const drawings = [];
    for (let from = 0; from < PAGES; from += 1) {
      drawings.push(await drawing(from * 2, unfolded));
    }
    const nodes = quantiles(drawings.map((one) => one.nodes));
    rows.push(
      rowOf(
        `drawing, ${what}`,
        drawings.map(({ drawn }) => drawn),
        `${nodes.p50.toFixed(0)} nodes`,
      ),
    );
  }
  return rows;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const graphFile = join(folder, 'graph.grafeo');
  const browser = await openBrowser();
  try {
    const hubs = await load(graphFile);
    const where = options.neo4j ? {} : { NEO4J_URI: undefined, GRAPH_FILE: graphFile };
    const server = await startServer('dist/src/main.js', { ...where, RESPONSE_CACHE_MB: '0', RATE_LIMIT: '0' });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const url = new URL(server.url).origin;
    const rows = await measure(page, url, hubs);
    await server.stop();
    const head = ['on screen', `p95 under ${ASKED}`, 'p50, ms', 'p95, ms', ''];
    const note = `${options.nodes.toLocaleString('en')} nodes, ${PAGES} pages each; the browser and the service share the machine.`;
    saveResults(`pages-${options.neo4j ? 'neo4j' : 'embedded'}`, `${table(head, rows)}\n\n${note}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await (options.neo4j ? withNeo4j(main) : main());
