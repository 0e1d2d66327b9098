import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StoreError } from '../../model/errors.js';
import type { Adopted, GraphFiles } from '../store.js';
import { EmbeddedStore } from './embedded-store.js';
import { exchangeGraph, finishExchange, replaceGraph } from './exchange-graph.js';
import { MARK, readMark } from './graph-mark.js';
import { renewStateId } from './graph-state.js';
import { openDatabase, sizeOf } from './open-database.js';
import { holdsAll, lookAt, lostError, missingError } from './open-marked.js';
import { LOG } from './sync-log.js';

const endings = ['', LOG, MARK];

/** Nobody waits for an answer. */
const PATIENT = { timeoutMilliseconds: 600_000 };

/** Opening for writing cuts a damaged log, from which somebody may still save something. */
async function copyAside(file: string): Promise<string> {
  const aside = `${file}.before-adopt-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
  for (const ending of endings) {
    if (existsSync(`${file}${ending}`)) await cp(`${file}${ending}`, `${aside}${ending}`, { recursive: true });
  }
  return aside;
}

/** The graph as it can be read; undefined if its log is damaged so that it cannot. */
async function lookAtDamaged(file: string, acceptLoss: boolean) {
  try {
    return await lookAt(file);
  } catch (thrown) {
    if (acceptLoss && thrown instanceof StoreError && thrown.kind === 'DAMAGED') return undefined;
    throw thrown;
  }
}

async function adopt(path: string, acceptLoss: boolean): Promise<Adopted> {
  const file = resolve(path);
  await finishExchange(file);
  const marked = await readMark(file);
  if (!existsSync(file) && marked !== undefined) throw missingError(file, marked);
  const found = await lookAtDamaged(file, acceptLoss);
  const isWhole = found !== undefined && (marked === undefined || holdsAll(found, marked));
  if (!(isWhole || acceptLoss) && found && marked) throw lostError(file, found, marked);
  const aside = isWhole ? undefined : await copyAside(file);
  const store = await EmbeddedStore.open(file, PATIENT, isWhole ? 'any' : 'salvage');
  await store.close();
  return { ...graphSizeOf(file), aside, before: isWhole ? undefined : marked };
}

function graphSizeOf(file: string) {
  const database = openDatabase(resolve(file), { readOnly: true });
  try {
    return sizeOf(database);
  } finally {
    database.close();
  }
}

export const embeddedGraphFiles: GraphFiles = {
  sizeOf: graphSizeOf,

  pathsOf(file) {
    return endings.map((ending) => `${file}${ending}`).filter((path) => existsSync(path));
  },

  hasLog: (file) => existsSync(`${file}${LOG}`),

  replace: replaceGraph,
  exchange: exchangeGraph,
  finishExchange,

  async beginAnew(file) {
    const store = await EmbeddedStore.open(file, PATIENT, 'any');
    try {
      // The commit itself names the marks it follows.
      await store.write((transaction) => renewStateId(transaction, []));
    } finally {
      await store.close();
    }
  },

  adopt,
};
