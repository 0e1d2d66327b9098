import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { FOLDERS_WITHOUT_GRAPH } from '../../vitest.config.js';

const OPENS_GRAPH = / from '.*(?:support\/fixtures|support\/cli\/|support\/http\/|src\/store\/open-|src\/service\/)/;

it.for(FOLDERS_WITHOUT_GRAPH)('tests/%s, left out on Neo4j, opens no graph', (name) => {
  const folder = join(packageRoot, 'tests', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  expect(files).not.toEqual([]);
  expect(files.filter((file) => OPENS_GRAPH.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});
