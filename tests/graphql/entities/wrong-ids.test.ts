import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../support/fixtures.js';

const MEANT = 'Did you mean "official:nguyen-xuan-duong"?';

describe('an id without its type', () => {
  it.for([
    ['official(id: "nguyen-xuan-duong") { id }', 'id'],
    ['node(id: "nguyen-xuan-duong") { id }', 'id'],
    ['node(id: "Nguyễn Xuân Đường") { id }', 'id'],
    ['node(id: "offical:nguyen-xuan-duong") { id }', 'id'],
    ['node(id: "OFFICIAL:nguyen-xuan-duong") { id }', 'id'],
    ['path(from: "nguyen-xuan-duong", to: "province:nghe-an") { length }', 'from'],
    ['path(from: "province:nghe-an", to: "nguyen-xuan-duong") { length }', 'to'],
    ['neighborhood(id: "nguyen-xuan-duong") { nodes { distance } }', 'id'],
    ['commonConnections(ids: ["province:nghe-an", "nguyen-xuan-duong"]) { totalCount }', 'ids[1]'],
    ['timeline(ids: ["nguyen-xuan-duong"]) { totalCount }', 'ids[0]'],
    ['changes(entity: "nguyen-xuan-duong") { totalCount }', 'entity'],
    ['retracted(id: "nguyen-xuan-duong") { factId }', 'id'],
    ['fact(id: "nguyen-xuan-duong") { id }', 'id'],
    ['match(descriptions: [{ name: "An", id: "nguyen-xuan-duong" }]) { candidates { score } }', 'descriptions[0].id'],
  ] as const)('is answered with the one meant: %s', async ([field, argument], { ask }) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors?.[0]?.message).toContain(MEANT);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  it('of several fails alone', async ({ ask }) => {
    const { data, errors } = await ask('{ nodes(ids: ["nghe-an", "province:nghe-an", "province:none"]) { id } }');
    expect(data).toEqual({ nodes: [null, { id: 'province:nghe-an' }, null] });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['nodes', 0], message: expect.stringContaining('"province:nghe-an"') });
  });

  it('is refused in a filter, where it would find nothing', async ({ ask }) => {
    const { errors } = await ask('{ officials(filter: { id: { in: ["nguyen-xuan-duong"] } }) { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^`filter.id.in` is "nguyen-xuan-duong", and no id of the graph begins so/);
  });

  it('is answered with no id that is not there', async ({ ask }) => {
    const { errors } = await ask('{ official(id: "nguyen-van-nobody") { id } }');
    expect(errors?.[0]?.message).toMatch(/begins so: write type:name/);
    expect(errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('costs one read, however many there are, and an id with its type none more', async ({ ask, graph }) => {
    graph.clearReads();
    await ask('{ nodes(ids: ["nghe-an", "hue", "nobody"]) { id } }');
    // What is not found is looked for among what was merged.
    expect(graph.reads).toEqual(['facts/entities-by-ids', 'facts/identity/merge/into']);
    graph.clearReads();
    await ask('{ nodes(ids: ["province:nghe-an", "official:nguyen-xuan-duong"]) { id } }');
    expect(graph.reads).toEqual(['facts/entities-by-ids']);
  });
});

describe('a mistyped id that must be there', () => {
  it.for([
    ['official:nguyen-xuan-duog', 'official:nguyen-xuan-duong'],
    ['official:nguyen-xaun-duong', 'official:nguyen-xuan-duong'],
    ['province:nghe-ann', 'province:nghe-an'],
  ] as const)('is answered with the one meant: %s', async ([id, meant], { ask }) => {
    const { errors } = await ask('query ($id: ID!) { neighborhood(id: $id) { nodes { distance } } }', { id });
    expect(errors?.[0]?.message).toContain(`names no entity of the graph: "${id}". Did you mean "${meant}"`);
  });

  it('is not answered with one that is quite another', async ({ ask }) => {
    const { errors } = await ask('{ neighborhood(id: "official:nobody-at-all") { nodes { distance } } }');
    expect(errors?.[0]?.message).toBe('`id` names no entity of the graph: "official:nobody-at-all".');
  });
});
