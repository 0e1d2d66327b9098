import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../package-root.js';

/** This program as it runs, from dist/ or src/. */
const code = dirname(dirname(fileURLToPath(import.meta.url)));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function computeBuildId(): string {
  const hash = createHash('sha256').update(process.version);
  const files = [...filesBelow(code), ...filesBelow(join(packageRoot, 'cypher')), join(packageRoot, 'package.json')];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('base64url');
}

let computed: string | undefined;

/** Tells two builds apart whose answers may differ. It is the same on every machine, so that several may serve one graph. */
export function buildId(): string {
  computed ??= computeBuildId();
  return computed;
}
