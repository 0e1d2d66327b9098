import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.js';

const versions = z.record(z.string(), z.string()).default({});
const packageFile = z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions });
const lockedPackage = packageFile.extend({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  os: z.array(z.string()).default([]),
  cpu: z.array(z.string()).default([]),
});
type LockedPackage = z.infer<typeof lockedPackage>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(packageRoot, name), 'utf8'));
const manifest = packageFile.parse(read('package.json'));
const { packages } = z.object({ packages: z.record(z.string(), lockedPackage) }).parse(read('package-lock.json'));
const { '': root, ...installed } = packages;

/** Whether Node finds a package for one that lies at `from`: beside it or nearer to the root. */
function isFound(from: string, name: string): boolean {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (path in packages) return true;
  return from !== '' && isFound(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

const missingOf = (kind: 'dependencies' | 'optionalDependencies') =>
  Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys(locked[kind])
      .filter((name) => !isFound(path, name))
      .map((name) => `${path} > ${name}`),
  );

const pathsWhere = (isWrong: (locked: LockedPackage) => boolean) =>
  Object.entries(installed)
    .filter(([, locked]) => isWrong(locked))
    .map(([path]) => path);

// Each has been run without its script. A new one needs its own reason.
const worksWithoutInstallScript: Readonly<Record<string, string>> = {
  'node_modules/@apollo/protobufjs': 'The script only warns of a version that does not fit.',
};

describe('package-lock.json', () => {
  it('says the same of this package as package.json', () => {
    expect(root).toMatchObject(manifest);
  });

  it('holds every dependency', () => {
    expect(missingOf('dependencies')).toEqual([]);
  });

  it('holds every optional dependency, those for other platforms too, without which `npm ci` fails there', () => {
    expect(missingOf('optionalDependencies'), 'run `node scripts/complete-lock.mjs`').toEqual([]);
  });

  it('knows what it installs: a content or, where the registry could not say, a platform', () => {
    const unknown = pathsWhere(
      ({ integrity, optional, os, cpu }) => !integrity && !(optional && os.length && cpu.length),
    );
    expect(unknown).toEqual([]);
  });

  it('names no registry but the public default', () => {
    expect(
      pathsWhere(
        ({ resolved }) => !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
      ),
    ).toEqual([]);
  });

  it('needs no install script', () => {
    expect(pathsWhere(({ hasInstallScript }) => hasInstallScript)).toEqual(Object.keys(worksWithoutInstallScript));
  });
});

describe('package.json', () => {
  it('asks for exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const inexact = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(inexact).toEqual([]);
  });
});
