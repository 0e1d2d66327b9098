import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { packageRoot } from '../../src/package-root.js';
import {
  floors,
  floorsInside,
  MAXIMUM_ROOMS,
  OTHER_FILES,
  OTHER_FOLDERS,
  packageHomes,
  rooms,
} from '../support/architecture/floors.js';
import { readSourceFiles, resolveSpecifier, type SourceFile } from '../support/architecture/source-files.js';

const SOURCES = join(packageRoot, 'src');
const MAXIMUM_LINES_OF_FILE = 260;
const MAXIMUM_P90_OF_FUNCTION = 15;

/** Folders of tests/ that stand for no room of src/, and why. */
const testFolders: Readonly<Record<string, string>> = {
  architecture: 'the floors, the documents that describe them',
  bench: 'what bench/ generates',
  browser: 'GraphiQL and examples/frontend in Chromium, with a configuration of its own',
  config: 'config.ts and settings.ts',
  examples: 'schema/examples and the documents',
  hostile: 'attacks, with a configuration of their own',
  neo4j: 'the build that starts a server for the tests',
  packaging: 'the lock file, the image, the compose file',
  typings: 'examples/frontend, and the types that clients generate from the schema',
  support: 'what tests share, a folder a room',
};

/** An import between two files of src/. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const isRelative = (specifier: string) => specifier.startsWith('.');

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The first name below a folder on the way to a file; undefined if the file is not below it. */
function placeBelow(folder: string, path: string): string | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length).split('/')[0] : undefined;
}

/** Says of an import what is wrong with it by the floors of a folder, listed top to bottom. */
function upward(folder: string, levels: readonly (readonly string[])[], { from, to }: Arrow): string[] {
  const [above, below] = [placeBelow(folder, from), placeBelow(folder, to)];
  if (above === undefined || below === undefined || above === below) return [];
  const levelOf = (place: string) => levels.findIndex((places) => places.includes(place));
  const othersOf = (place: string) => levelOf(place.endsWith('.ts') ? OTHER_FILES : OTHER_FOLDERS);
  const [higher, lower] = [above, below].map((place) => (levelOf(place) < 0 ? othersOf(place) : levelOf(place)));
  if (higher === undefined || lower === undefined || higher < 0 || lower < 0) return [`${from} -> ${to}: no floor`];
  const isAmongOthers = higher === lower && higher === levelOf(OTHER_FILES);
  return higher < lower || isAmongOthers ? [] : [`${from} -> ${to}`];
}

describe('the sources', () => {
  let files: readonly SourceFile[];
  let arrows: readonly Arrow[];

  beforeAll(() => {
    files = readSourceFiles(packageRoot, SOURCES);
    arrows = files.flatMap(({ path, specifiers }) =>
      specifiers.filter(isRelative).map((specifier) => ({ from: path, to: resolveSpecifier(path, specifier) })),
    );
  });

  it('are all read', () => {
    const onDisk = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[a-z]+$/.test(path));
    expect(files.map(({ path }) => path).sort()).toEqual(onDisk.sort());
  });

  it('import nothing that is not there', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(arrows.filter(({ to }) => !known.has(to))).toEqual([]);
    const packages = new Set([...Object.keys(manifest.dependencies), ...builtinModules.map((name) => `node:${name}`)]);
    const named = files.flatMap(({ specifiers }) => specifiers.filter((specifier) => !isRelative(specifier)));
    expect(named.filter((name) => !packages.has(name) && !packages.has(packageOf(name)))).toEqual([]);
  });

  it('import nothing whose name is computed but the built pages, which are none of them', () => {
    const computed = files.flatMap(({ path, computedImports }) => computedImports.map((text) => `${path}: ${text}`));
    expect(computed).toEqual(['http/pages/workbench.ts: import(server.href)']);
  });

  it('have a floor each, in twelve rooms at most', () => {
    expect(readdirSync(SOURCES).sort()).toEqual(floors.map(({ place }) => place).sort());
    expect(rooms.length).toBeLessThanOrEqual(MAXIMUM_ROOMS);
  });

  it('import downwards from room to room, types too', () => {
    const levels = floors.map(({ place }) => [place]);
    expect(arrows.flatMap((arrow) => upward('', levels, arrow))).toEqual([]);
  });

  it.each(Object.keys(floorsInside))('import downwards inside %s', (folder) => {
    const levels = (floorsInside[folder] ?? []).map((places) => (typeof places === 'string' ? [places] : places));
    const named = levels.flat().filter((name) => name !== OTHER_FILES && name !== OTHER_FOLDERS);
    expect(named.filter((name) => !existsSync(join(SOURCES, folder, name)))).toEqual([]);
    const unnamed = folders(join(SOURCES, folder)).filter((name) => !named.includes(name));
    expect(levels.flat().includes(OTHER_FOLDERS) ? [] : unnamed).toEqual([]);
    expect(arrows.flatMap((arrow) => upward(folder, levels, arrow))).toEqual([]);
  });

  it('have floors inside every room with folders', () => {
    const divided = rooms.filter((room) => folders(join(SOURCES, room)).length > 0);
    expect(divided.filter((room) => floorsInside[room] === undefined)).toEqual([]);
  });

  it.each(Object.entries(packageHomes))('import %s below %s only', (name, home) => {
    const importing = files.filter(({ specifiers }) => specifiers.some((specifier) => packageOf(specifier) === name));
    expect(importing.length).toBeGreaterThan(0);
    expect(importing.map(({ path }) => path).filter((path) => !path.startsWith(`${home}/`))).toEqual([]);
  });

  it('are files that one reads at a sitting', () => {
    expect(files.filter(({ lines }) => lines > MAXIMUM_LINES_OF_FILE).map(({ path }) => path)).toEqual([]);
  });

  it('are short functions', () => {
    const several = files.flatMap(({ functionLines }) => functionLines.filter((lines) => lines > 1));
    several.sort((left, right) => left - right);
    expect(several[Math.floor(several.length * 0.9)]).toBeLessThanOrEqual(MAXIMUM_P90_OF_FUNCTION);
  });
});

describe('the folders beside src/', () => {
  it('divide cypher/ into rooms of src/', () => {
    expect(folders(join(packageRoot, 'cypher')).filter((name) => !rooms.includes(name))).toEqual([]);
  });

  it('divide tests/ into rooms of src/ and what is no room', () => {
    const known = [...rooms, ...Object.keys(testFolders)];
    expect(folders(join(packageRoot, 'tests')).filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(testFolders).filter((name) => !existsSync(join(packageRoot, 'tests', name)))).toEqual([]);
  });
});

const FORMS = [
  `import { a } from './b.js';`,
  `import a from './b.js';`,
  `import * as a from './b.js';`,
  `import './b.js';`,
  `import type { a } from './b.js';`,
  `import { type a } from './b.js';`,
  `import a = require('./b.js');`,
  `export { a } from './b.js';`,
  `export type { a } from './b.js';`,
  `export * from './b.js';`,
  `export * as a from './b.js';`,
  `const a = await import('./b.js');`,
  'const a = await import(`./b.js`);',
  `const a: import('./b.js').A = 1;`,
  `type A = typeof import('./b.js');`,
  `export {}; new Worker(new URL('./b.js', import.meta.url));`,
  `export {}; declare module './b.js' { interface A {} }`,
];

const COMPUTED = ["await import('./' + name)", 'await import(name)', "require('./b.js')"];

describe('what reads imports', () => {
  let found: readonly SourceFile[];
  const texts = [
    ...FORMS,
    ...COMPUTED.map((text) => `const name: string = 'b'; ${text}; export {};`),
    `// import './b.js'\nexport const a = "import './c.js'"; /** import('./d.js') */`,
  ];

  beforeAll(async () => {
    const project = await mkdtemp(join(tmpdir(), 'imports-'));
    const names = texts.map((_, index) => `${String(index).padStart(2, '0')}.ts`);
    const compilerOptions = { module: 'NodeNext', noEmit: true };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: names }));
    for (const [index, name] of names.entries()) await writeFile(join(project, name), texts[index] ?? '');
    found = readSourceFiles(project, project);
    await rm(project, { recursive: true });
  });

  it.each(FORMS)('finds %s', (text) => {
    expect(found[texts.indexOf(text)]?.specifiers).toEqual(['./b.js']);
  });

  it.each(COMPUTED)('refuses %s', (text) => {
    expect(found[FORMS.length + COMPUTED.indexOf(text)]?.computedImports).toEqual([text.replace('await ', '')]);
  });

  it('finds no import in text or comments', () => {
    expect(found.at(-1)).toMatchObject({ specifiers: [], computedImports: [] });
  });

  it('tells an import that goes up from one that goes down', () => {
    const levels = [['cli'], ['model']];
    expect(upward('', levels, { from: 'cli/a.ts', to: 'model/b.ts' })).toEqual([]);
    expect(upward('', levels, { from: 'model/b.ts', to: 'cli/a.ts' })).toEqual(['model/b.ts -> cli/a.ts']);
    expect(upward('', levels, { from: 'new/a.ts', to: 'model/b.ts' })).toHaveLength(1);
  });
});
