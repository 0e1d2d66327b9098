import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { describe, expect, it } from 'vitest';
import '../../src/service/app.js';
import '../../src/cli/run-cli.js';
import '../../src/exchange/formats/dataset/starting-dataset.js';
import { entityTypeNames } from '../../src/model/entity-types.js';
import { packageRoot } from '../../src/package-root.js';
import { boundQueries } from '../../src/store/query.js';
import { engineLimits } from '../support/store/engine-limits.js';

/** Asks the engine itself about one node with two relationships of one type and one of another. */
async function answerOf(statement: string): Promise<unknown[]> {
  const database = grafeo.GrafeoDB.create();
  try {
    await database.executeCypher('CREATE (a:A {id: 1})-[:R]->(b:B), (a)-[:R]->(:B), (a)-[:S]->(b)');
    return (await database.executeCypher(statement, {})).toArray();
  } finally {
    database.close();
  }
}

const queries = [...boundQueries].filter(([name]) => !name.startsWith('store/neo4j/'));

describe('what the embedded engine answers wrongly or slowly', () => {
  it.for(engineLimits)('is in no file of cypher/: $what, as $reason', ({ isIn }) => {
    expect(queries.filter(([, { text }]) => isIn(text.replace(/^\s*\/\/.*$/gm, ''))).map(([name]) => name)).toEqual([]);
  });

  it('is looked for in all files', () => {
    const files = readdirSync(join(packageRoot, 'cypher'), { recursive: true, encoding: 'utf8' });
    const names = files.filter((file) => file.endsWith('.cypher')).map((file) => file.replace(/\.cypher$/, ''));
    const lookedThrough = new Set(queries.map(([name]) => name));
    expect(names.filter((name) => !lookedThrough.has(name) && !name.startsWith('store/neo4j/'))).toEqual([]);
  });

  it.for([
    ['MATCH (a:A) RETURN count(a) AS n, COUNT { (a)-[:R]->() } AS r, COUNT { (a)-[:S]->() } AS s', 0],
    ['MATCH (a:A) RETURN sum(a.id) AS n', 1],
    ['MATCH (a:A) OPTIONAL MATCH (a)-[r:T]->(b) RETURN a.id AS id, b.id AS other', 2],
    ['MATCH (a:A)-[r:R]->(b:B)<-[s:S]-(c:A) WHERE a.id < c.id RETURN a.id AS id', 3],
  ] as const)('is found: %s', ([statement, index]) => {
    expect(engineLimits.map(({ isIn }) => isIn(statement))).toEqual(engineLimits.map((_, each) => each === index));
  });

  it.for([
    'MATCH (a:A {id: $id})-[r:R]->(b:B)<-[s:S]-(c:A) WHERE a.id < c.id RETURN a.id AS id',
    'UNWIND $ids AS id MATCH (a:A {id: id}) MATCH (a)-[r:R]->(b:B)<-[s:S]-(c:A) WHERE a.id < c.id RETURN a.id AS id',
    'MATCH (a:A)-[r:R]->(b:B) WHERE a.id < b.id RETURN count(a) AS n, COUNT { (a)-[:R]->() } AS r',
    'MATCH (a:A) WHERE EXISTS { (a)-[:R]->() } AND EXISTS { (a)-[:S]->() } RETURN a.id AS id',
  ])('is not found in %s', (statement) => {
    expect(engineLimits.filter(({ isIn }) => isIn(statement))).toEqual([]);
  });
});

describe('an entity', () => {
  const pattern = new RegExp(
    `\\(\\w*((?::\\w+)*:(?:${[...entityTypeNames, 'LegalDocument'].join('|')})\\b[:\\w]*) *\\{[^}]*\\bid:`,
  );
  const labelsOfIds = (text: string) => pattern.exec(text)?.[1];

  it('is found by its id as an Entity, the one label by which Neo4j finds it without reading all others', () => {
    expect(labelsOfIds('MATCH (o:Official {id: id})')).toBe(':Official');
    const found = [...boundQueries].filter(([, { text }]) => labelsOfIds(text)?.includes(':Entity') === false);
    expect(found.map(([name]) => name)).toEqual([]);
  });
});

// Each holds until the engine is mended: then the rule that refuses it can go.
describe('the embedded engine still', () => {
  it('gives the second of two counts beside an aggregate for both', async () => {
    const answer = await answerOf(
      'MATCH (a:A) RETURN count(a) AS n, COUNT { (a)-[:R]->() } AS r, COUNT { (a)-[:S]->() } AS s',
    );
    expect(answer).toEqual([{ n: 1, r: 1, s: 1 }]);
  });

  it('gives the second of two EXISTS beside an aggregate for both', async () => {
    const answer = await answerOf(
      'MATCH (a:A) RETURN count(a) AS n, EXISTS { (a)-[:R]->() } AS r, EXISTS { (a)-[:T]->() } AS t',
    );
    expect(answer).toEqual([{ n: 1, r: false, t: false }]);
  });

  it('has no sum of no rows', async () => {
    expect(await answerOf('MATCH (z:Nothing) RETURN sum(z.x) AS total')).toEqual([{ total: null }]);
  });

  it('makes a map of what OPTIONAL MATCH has not found', async () => {
    const answer = await answerOf('MATCH (a:A) OPTIONAL MATCH (a)-[r:T]->(b) RETURN r {.*} AS r, b {.id} AS b');
    expect(answer).toEqual([{ r: {}, b: { id: null } }]);
  });

  it('panics at a condition over more than 65,535 paths of two hops', async () => {
    const database = grafeo.GrafeoDB.create();
    try {
      await database.executeCypher('UNWIND range(1, 66000) AS i CREATE (:L {id: i})-[:T]->(:M)-[:U]->(:N {id: i})');
      const statement = 'MATCH (l:L)-[r:T]->(m)-[s:U]->(n) WHERE n.id > 5 RETURN l.id AS id LIMIT 3';
      await expect(database.executeCypher(statement)).rejects.toThrow();
    } finally {
      database.close();
    }
  });
});
