#!/usr/bin/env node
// Compares two builds of this project: the same machine, Neo4j, data and questions, in turn, with nothing cached.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildsOf, serversOf } from './compare/builds.mjs';
import { Figures } from './compare/figures.mjs';
import { measureImports } from './compare/measure-imports.mjs';
import { measureServers } from './compare/measure-servers.mjs';
import { checkSameAnswers } from './compare-answers.mjs';
import { planGraph } from './graph/plan.mjs';
import { loadInto, refuseFilledNeo4j, settleNeo4j } from './load-stores.mjs';
import { operations } from './operations/operation.mjs';
import { readOptions } from './options.mjs';
import { withNeo4j } from './with-neo4j.mjs';

const options = readOptions({ seconds: 10, warmup: 2, builds: 2 });
const isAsked = (/** @type {string} */ name) => options.only?.includes(name) ?? true;
const asked = operations.filter(({ name }) => isAsked(name));
// Without a question there is no use for a server.
const stores = asked.length === 0 ? [] : options.stores;

/**
 * Loads the graph by the code of this checkout: of those compared only the program is used.
 * @param {import('./options.mjs').StoreKind} store
 * @param {import('./graph/plan.mjs').Plan} plan
 * @param {string} graphFile
 */
async function load(store, plan, graphFile) {
  await loadInto(plan, store === 'embedded' ? { neo4j: undefined, graphFile } : {});
  if (store === 'neo4j') await settleNeo4j();
}

async function run() {
  const builds = buildsOf(options.builds);
  const figures = new Figures(builds);
  const plan = planGraph(options);
  const questions = asked.map((operation) => ({ operation, variables: operation.variables(plan) }));
  if (stores.includes('neo4j')) await refuseFilledNeo4j();
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const graphFile = join(folder, 'graph.grafeo');
  try {
    for (const store of stores) {
      await load(store, plan, graphFile);
      const servers = serversOf(builds, store, graphFile);
      await checkSameAnswers(servers, questions, graphFile);
      await measureServers(servers, questions, options, figures.at(store));
    }
    if (isAsked('import')) await measureImports(builds, options, folder, figures.at('import'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [a, b] = options.builds;
  console.log(`A: ${a}\nB: ${b}\nRounds: ${options.rounds}, seconds a question: ${options.seconds}\n\n${figures}`);
}

await (stores.includes('neo4j') ? withNeo4j(run) : run());
