import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generateTypes } from '../../scripts/generate-types.mjs';
import { packageRoot } from '../../src/package-root.js';
import { documentedBlock } from './documented-block.js';

const folder = join(packageRoot, 'examples/frontend');
const versions = z.record(z.string(), z.string());
const packageFile = z.object({ dependencies: versions, devDependencies: versions });
const readPackages = (path: string) => packageFile.parse(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')));

describe('examples/frontend', () => {
  it('has the types that the schema and its operations give: `npm run schema` generates them anew', async () => {
    const names = readdirSync(join(folder, 'src/gql'));
    const present = names.map((name) => join(folder, 'src/gql', name));
    const written = Object.fromEntries(present.map((path) => [path, readFileSync(path, 'utf8')]));
    expect(written).toEqual(await generateTypes(join(folder, 'codegen.json')));
  });

  it('is configured as docs/ says, but for the address of the schema', () => {
    const { schema, ...settings } = JSON.parse(documentedBlock('"preset": "client"'));
    expect(schema).toMatch(/^http:/);
    expect(JSON.parse(readFileSync(join(folder, 'codegen.json'), 'utf8'))).toMatchObject(settings);
  });

  // In this repository it has no node_modules of its own: it is built and checked with those of the root.
  it('asks for the packages that it is tested with', () => {
    const own = readPackages(folder);
    const root = readPackages(packageRoot);
    expect({ ...root.dependencies, ...root.devDependencies }).toMatchObject({
      ...own.dependencies,
      ...own.devDependencies,
    });
  });
});
