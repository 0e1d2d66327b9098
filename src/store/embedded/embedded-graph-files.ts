import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GraphFiles } from '../store.js';
import { EmbeddedStore } from './embedded-store.js';
import { renewStateId } from './graph-state.js';
import { openDatabase, sizeOf } from './open-database.js';
import { LOG } from './sync-log.js';

/** Nobody waits for an answer. */
const TIMEOUT_MILLISECONDS = 600_000;

const endings = ['', LOG];

export const embeddedGraphFiles: GraphFiles = {
  sizeOf(file) {
    const database = openDatabase(resolve(file), { readOnly: true });
    try {
      return sizeOf(database);
    } finally {
      database.close();
    }
  },

  pathsOf(file) {
    return endings.map((ending) => `${file}${ending}`).filter((path) => existsSync(path));
  },

  // The log moves too, as it would be replayed into another graph at the same path.
  async move(file, to) {
    for (const ending of endings) {
      if (existsSync(`${file}${ending}`)) await rename(`${file}${ending}`, `${to}${ending}`);
    }
  },

  async beginAnew(file) {
    const store = EmbeddedStore.open(file, { timeoutMilliseconds: TIMEOUT_MILLISECONDS });
    try {
      await store.write(renewStateId);
    } finally {
      await store.close();
    }
  },
};
