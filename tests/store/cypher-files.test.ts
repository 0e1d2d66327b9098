import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
// What main.ts imports, so that every query of the program is bound.
import '../../src/service/app.js';
import '../../src/cli/run-cli.js';
import '../../src/exchange/formats/dataset/starting-dataset.js';
import '../../src/store/neo4j/neo4j-store.js';
import { packageRoot } from '../../src/package-root.js';
import { fragments } from '../../src/store/fragments.js';
import { boundQueries, defineQuery } from '../../src/store/query.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { openColumnReader } from '../support/store/columns.js';
import { neo4jUnderTest } from '../support/store/neo4j-database.js';
import { type Fullness, sampleObject } from '../support/store/sample-parameters.js';
import { openTestStore } from '../support/store/test-store.js';

const folder = join(packageRoot, 'cypher');
const fileNames = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.cypher$/, ''))
  .sort();

const storeKind = neo4jUnderTest() === undefined ? 'embedded' : 'neo4j';
const forThisStore = fileNames.filter((name) => storeKind === 'neo4j' || !name.startsWith('store/neo4j/schema/'));

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.cypher`), 'utf8');
}

function queryOf(name: string) {
  const query = boundQueries.get(name);
  if (!(query?.parameters instanceof z.ZodObject && query.row instanceof z.ZodObject)) {
    throw new Error(`cypher/${name}.cypher is not bound by defineQuery or defineQueryTemplate.`);
  }
  return { text: query.text, parameters: query.parameters, row: query.row };
}

const sources = join(packageRoot, 'src');
const modules = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(sources, path), 'utf8') }));

/** The files that the text of a module names where it binds them. */
function bindingsIn(text: string): string[] {
  return [...text.matchAll(/\bdefineQuery(?:Template)?\('([^']+)'/g)].map(([, name = '']) => name);
}

const WORDS = ['one', 'two', 'three'];

/** What finds a fragment that is written out, whatever its words are. */
function writtenOut(fragment: (...words: string[]) => string, words: readonly string[]): RegExp {
  const escaped = fragment(...words).replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const spaced = escaped.replaceAll(' ', String.raw`\s+`);
  const named = new Set<string>();
  const pattern = spaced.replaceAll(/\b(one|two|three|four)\b/g, (word) => {
    if (named.has(word)) return String.raw`\k<${word}>`;
    named.add(word);
    return `(?<${word}>.+?)`;
  });
  return new RegExp(pattern);
}

const writtenOutFragments = [
  ...Object.entries(fragments).map(([name, fragment]) => [name, writtenOut(fragment, WORDS)] as const),
  ['RELATIONSHIP_ID', writtenOut(fragments.RELATIONSHIP_ID, ['one', 'two:three', 'four'])] as const,
];

describe('the files of cypher/', () => {
  it('are all bound to types, and each binding has a file', () => {
    expect([...boundQueries.keys()].sort()).toEqual(fileNames);
  });

  it('cannot be bound twice', () => {
    const [name = ''] = fileNames;
    expect(() => defineQuery(name, { parameters: {}, row: {} })).toThrow(`cypher/${name}.cypher is bound twice`);
  });

  it('contain only queries', () => {
    const others = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => !entry.isDirectory() && !entry.name.endsWith('.cypher'),
    );
    expect(others).toEqual([]);
  });

  it('are each named once, in a module of their room', () => {
    const misplaced = modules.flatMap(({ path, text }) =>
      bindingsIn(text)
        .filter((name) => !name.startsWith(`${dirname(path)}/`))
        .map((name) => `cypher/${name}.cypher is bound by src/${path}`),
    );
    expect(misplaced).toEqual([]);
    expect(modules.flatMap(({ text }) => bindingsIn(text)).sort()).toEqual(fileNames);
  });

  it('lie in store/schema or store/neo4j/schema if they change the schema', () => {
    const changing = fileNames.filter((name) => /^\s*(CREATE|DROP) .*(INDEX|CONSTRAINT)\b/m.test(textOf(name)));
    expect(changing).toEqual(fileNames.filter((name) => /^store\/(neo4j\/)?schema\//.test(name)));
  });
});

describe.each(fileNames)('cypher/%s.cypher', (name) => {
  it('states its purpose in the first line', () => {
    expect(textOf(name)).toMatch(/^\/\/ [A-Z].{20}/);
  });

  it('calls what the table of fragments has, and writes none of it out', () => {
    const statement = textOf(name);
    expect(writtenOutFragments.filter(([, pattern]) => pattern.test(statement)).map(([called]) => called)).toEqual([]);
  });

  it('uses exactly the parameters of its binding', () => {
    const { text, parameters } = queryOf(name);
    const statement = text.replace(/^\s*\/\/.*$/gm, '');
    const named = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
    expect([...named].sort()).toEqual(Object.keys(parameters.shape).sort());
  });
});

const itOnEmptyGraph = testOnSharedGraph(openTestStore).extend(
  'columnsOf',
  { scope: 'file' },
  ({ graph: _ }, { onCleanup }) => {
    const reader = openColumnReader();
    onCleanup(() => reader.close());
    return reader.columnsOf;
  },
);

describe(`on an empty graph of the ${storeKind} store`, () => {
  const fullnesses: Fullness[] = ['least', 'most'];
  describe.each(forThisStore)('cypher/%s.cypher', (name) => {
    itOnEmptyGraph.for(fullnesses)(
      'answers the columns of its row type, given the %s it can be',
      async (fullness, { columnsOf }) => {
        const { text, parameters, row } = queryOf(name);
        const columns = await columnsOf(text, sampleObject(parameters, fullness));
        expect([...columns].sort()).toEqual(Object.keys(row.shape).sort());
      },
    );
  });
});
