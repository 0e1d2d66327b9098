import { describe, expect } from 'vitest';
import { relationshipTypeNames } from '../../../../src/model/relationship-types.js';
import { openGraphOfFacts } from '../../../support/facts/build-facts.js';
import { everyEntity, everyRelationship } from '../../../support/facts/every-relationship.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';
import { patiently } from '../../../support/store/test-store.js';

interface Field {
  readonly name: string;
  readonly type: { readonly name: string | null; readonly ofType: { readonly name: string | null } | null };
}

interface Edges {
  readonly totalCount: number;
  readonly edges: { readonly id: string; readonly node: { readonly id: string; readonly __typename: string } }[];
}

/** What one end of a relationship says of it. */
interface Statement {
  readonly id: string;
  readonly field: string;
  readonly direction: 'outgoing' | 'incoming';
}

// A server plans the questions of every type at once, of which the last may wait for long.
const it = testOnSharedGraph(() => patiently(() => openGraphOfFacts(...everyEntity, ...everyRelationship))).extend(
  'statements',
  { scope: 'file' },
  async ({ ask }) => {
    const fields = await readRelationFields(ask);
    return (await Promise.all([...fields].map((own) => readStatementsOf(ask, ...own)))).flat();
  },
);

function nameOf({ type }: Field): string {
  return type.name ?? type.ofType?.name ?? '';
}

/** The fields of every type of entity that list relationships. */
async function readRelationFields(ask: Ask): Promise<Map<string, string[]>> {
  const { __schema } = await answerTo(
    ask,
    '{ __schema { types { name interfaces { name } fields { name type { name ofType { name } } } } } }',
  );
  const types = __schema.types as { name: string; interfaces: { name: string }[] | null; fields: Field[] | null }[];
  const facts = new Set(
    types.filter((type) => type.interfaces?.some(({ name }) => name === 'FactEdge')).map(({ name }) => name),
  );
  const isRelation = (field: Field) => facts.has(nameOf(field).replace(/Connection$/, 'Edge'));
  return new Map(
    types
      .filter((type) => type.interfaces?.some(({ name }) => name === 'Node') && type.name !== 'LegalDocument')
      .map((type) => [type.name, (type.fields ?? []).filter(isRelation).map(({ name }) => name)]),
  );
}

/** What the entities of one type say of their relationships. */
async function readStatementsOf(ask: Ask, type: string, fields: readonly string[]): Promise<Statement[]> {
  const lists = fields.map((field) => `${field}(first: 50) { totalCount edges { id: factId node { id __typename } } }`);
  const { nodes } = await answerTo(
    ask,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${lists.join(' ')} } } }`,
    { ids: everyEntity.filter((fact) => fact.type === type).map(({ id }) => id) },
  );
  return (nodes as ({ id: string } & Record<string, Edges>)[]).flatMap(({ id, ...relations }) =>
    Object.entries(relations as Record<string, Edges>).flatMap(([field, { totalCount, edges }]) => {
      expect(totalCount, `${id} ${field}`).toBe(edges.length);
      return edges.map((edge) => statementOf(id, field, edge));
    }),
  );
}

function statementOf(entityId: string, field: string, { id, node }: Edges['edges'][number]): Statement {
  const [fromId, , toId] = id.split('/');
  expect([fromId, toId].sort(), `${field} of ${entityId}: ${id}`).toEqual([entityId, node.id].sort());
  expect(node.__typename.toLowerCase()).toBe(node.id.split(':')[0]);
  return { id, field: `${entityId} ${field}`, direction: entityId === fromId ? 'outgoing' : 'incoming' };
}

describe.each(relationshipTypeNames)('every relationship of the type %s', (type) => {
  const expected = everyRelationship.filter((fact) => fact.type === type).map(({ id }) => id);

  // A claim names its subject by a field of its own.
  const directions = type === 'ABOUT' ? (['incoming'] as const) : (['outgoing', 'incoming'] as const);
  it.for(directions)('is listed once at its end, %s', (direction, { statements }) => {
    const own = statements.filter(
      (statement) => statement.direction === direction && statement.id.split('/')[1] === type,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(own.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });
});

describe('a claim', () => {
  it('names its subject', async ({ ask }) => {
    const about = everyRelationship.filter(({ type }) => type === 'ABOUT');
    const { nodes } = await answerTo(
      ask,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { id subject { id } } } }',
      { ids: [...new Set(about.map(({ fromId }) => fromId))] },
    );
    for (const { id, subject } of nodes) {
      expect(about.filter(({ fromId }) => fromId === id).map(({ toId }) => toId)).toContain(subject.id);
    }
  });
});

describe('the source of every fact', () => {
  it('lists each entity and each relationship once', async ({ ask }) => {
    const factIds: string[] = [];
    let after: string | null = null;
    do {
      const { source } = await answerTo(
        ask,
        `query ($after: String) { source(id: "source:s") { facts(first: 100, after: $after) {
           pageInfo { hasNextPage endCursor } edges { factId relationship { id type } } } } }`,
        { after },
      );
      for (const { factId, relationship } of source.facts.edges) {
        factIds.push(factId);
        expect(relationship?.id ?? null).toBe(factId.includes('/') ? factId : null);
        expect(relationship?.type).toBe(factId.split('/')[1]);
      }
      after = source.facts.pageInfo.hasNextPage ? source.facts.pageInfo.endCursor : null;
    } while (after !== null);
    const cited = [...everyEntity, ...everyRelationship].filter(({ evidence }) => evidence.length > 0);
    expect(factIds.sort()).toEqual(cited.map(({ id }) => id).sort());
  });
});
