import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { GraphSize, StoreOptions } from '../store.js';
import { openError } from './embedded-errors.js';

export interface OpenOptions extends Partial<StoreOptions> {
  /** Opens a graph whose log is damaged with what it held before the damage. */
  readonly salvage?: boolean;
}

/**
 * Opens a graph file; creates it and its folder if necessary, unless it is opened read-only.
 * @throws {StoreError} LOCKED, DAMAGED or UNREACHABLE.
 */
export function openDatabase(file: string, { strict, readOnly = false, salvage = false }: OpenOptions): GrafeoDB {
  try {
    if (readOnly) return grafeo.GrafeoDB.openReadOnly(file);
    mkdirSync(dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered: strict !== undefined, walSalvage: salvage });
  } catch (thrown) {
    throw openError(thrown, file);
  }
}

export function sizeOf(database: GrafeoDB): GraphSize {
  return { nodes: database.nodeCount(), relationships: database.edgeCount() };
}
