import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { groupBy } from '../../src/collections.js';
import { packageRoot } from '../../src/package-root.js';
import { type Floor, floors } from '../support/architecture/floors.js';
import { ADAPTER_MESSAGE, importOverrides, PORT, PORT_INSIDE_STORE } from '../support/architecture/import-rules.js';

const configuration = z.looseObject({ overrides: z.array(z.looseObject({ includes: z.array(z.string()) })) });

const report = z.object({
  diagnostics: z.array(
    z.object({ message: z.string(), location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }) }),
  ),
});

/** An import that is tried in a file, and what Biome is to say of it; undefined if it is allowed. */
interface Trial {
  readonly file: string;
  readonly statement: string;
  readonly message: string | undefined;
}

/** Where imports of a floor are tried: at its top and in folders of every depth. */
function filesOf({ place }: Floor): string[] {
  if (place.endsWith('.ts')) return [place];
  const files = ['trial.ts', 'one/trial.ts', 'one/two/trial.ts'].map((file) => join(place, file));
  return place === 'store' ? [...files, 'store/open-store.ts', ...adapters] : files;
}

function specifierOf(from: string, to: string): string {
  const way = relative(dirname(from), to.replace(/\.ts$/, '.js'));
  return way.startsWith('.') ? way : `./${way}`;
}

const forms = [
  (name: string) => `import { a } from '${name}';`,
  (name: string) => `import type { a } from '${name}';`,
  (name: string) => `import '${name}';`,
  (name: string) => `export { a } from '${name}';`,
  (name: string) => `export type { a } from '${name}';`,
  (name: string) => `export * from '${name}';`,
  (name: string) => `await import('${name}');`,
];

/** Imports of each form, refused with a message or, without one, allowed. */
function tried(file: string, names: readonly string[], message?: string): Trial[] {
  return names.flatMap((name) => forms.map((form) => ({ file, statement: form(name), message })));
}

/** From each floor to each other: refused upwards, allowed downwards. */
function trialsOfFloors(): Trial[] {
  return floors.flatMap((floor, index) =>
    filesOf(floor).flatMap((file) =>
      floors
        .filter((other) => other !== floor)
        .flatMap((other) => {
          const isAbove = floors.indexOf(other) < index;
          const targets = other.place.endsWith('.ts')
            ? [other.place]
            : ['a.ts', 'b/c/d.ts'].map((end) => join(other.place, end));
          return tried(
            file,
            targets.map((to) => specifierOf(file, to)),
            isAbove ? floor.message : undefined,
          );
        }),
    ),
  );
}

const [embedded, neo4j] = ['store/embedded/embedded-store.ts', 'store/neo4j/neo4j-store.ts'] as const;
const adapters = [embedded, neo4j];
const drivers = ['@grafeo-db/js', 'neo4j-driver'];

/** The adapters and the drivers: from outside store/, from the port, from open-store.ts and from one another. */
function trialsOfAdapters(): Trial[] {
  const outside = floors.filter(({ place }) => place !== 'store').flatMap(filesOf);
  const named = (file: string) => [...adapters.map((adapter) => specifierOf(file, adapter)), ...drivers];
  return [
    ...outside.flatMap((file) => tried(file, drivers, PORT.message)),
    ...floors
      .slice(1, 3)
      .flatMap(filesOf)
      .flatMap((file) => tried(file, named(file), PORT.message)),
    ...tried('store/trial.ts', named('store/trial.ts'), PORT_INSIDE_STORE.message),
    ...tried('store/one/trial.ts', named('store/one/trial.ts'), PORT_INSIDE_STORE.message),
    ...tried('store/open-store.ts', named('store/open-store.ts')),
    ...tried(embedded, [specifierOf(embedded, neo4j), 'neo4j-driver'], ADAPTER_MESSAGE),
    ...tried(embedded, ['@grafeo-db/js']),
    ...tried(neo4j, [specifierOf(neo4j, embedded), '@grafeo-db/js'], ADAPTER_MESSAGE),
    ...tried(neo4j, ['neo4j-driver']),
  ];
}

/** What Biome says of files, by file and line. */
async function lint(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const biome = join(packageRoot, 'node_modules/.bin/biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const stdout = await new Promise<string>((resolve) => {
    // It ends with a failure where it finds something.
    execFile(biome, options, { cwd: folder, maxBuffer: 1e9 }, (_, output) => resolve(output));
  });
  const { diagnostics } = report.parse(JSON.parse(stdout));
  const byPlace = groupBy(diagnostics, ({ location: { path, start } }) => `${path}:${start.line}`);
  return new Map([...byPlace].map(([place, found]) => [place, found.map(({ message }) => message)]));
}

describe('biome.json', () => {
  const overridesOf = async () => {
    const config = configuration.parse(JSON.parse(await readFile(join(packageRoot, 'biome.json'), 'utf8')));
    return config.overrides.filter(({ includes }) => includes.some((path) => path.startsWith('src/')));
  };

  it('has the rules that follow from the floors', async () => {
    expect(await overridesOf()).toEqual(importOverrides());
  });

  it('refuses every import upwards and of an adapter, in every form, and allows all others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
    try {
      const config = { root: true, linter: { enabled: true }, overrides: await overridesOf() };
      await writeFile(join(folder, 'biome.json'), JSON.stringify(config));
      const byFile = groupBy([...trialsOfFloors(), ...trialsOfAdapters()], ({ file }) => join('src', file));
      for (const [file, trials] of byFile) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), trials.map(({ statement }) => `${statement}\n`).join(''));
      }
      const said = await lint(folder);
      for (const [file, trials] of byFile) {
        const answers = trials.map(({ statement }, index) => ({
          statement,
          said: said.get(`${file}:${index + 1}`) ?? [],
        }));
        const expected = trials.map(({ statement, message }) => ({
          statement,
          said: message === undefined ? [] : [message],
        }));
        expect(answers, file).toEqual(expected);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
