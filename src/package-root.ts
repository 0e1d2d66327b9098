import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above this module: the installation is incomplete.');
    folder = parent;
  }
  return folder;
}

/** The folder with package.json, cypher/, data/ and schema/, whether the code runs from src/ or dist/. */
export const packageRoot = findPackageRoot();
