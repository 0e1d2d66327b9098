import { describe, expect, it } from 'vitest';
import { entityCount } from '../../src/graphql/reading/list/list.queries.js';

describe('a query with placeholders', () => {
  it('is filled with what is given in place of whole words alone', () => {
    const { name, text } = entityCount.with({ ENTITY_LABEL: 'Official', CONDITION: 'n.CONDITIONS = $p0' });
    expect(name).toBe('graphql/reading/list/count');
    expect(text).toContain('(n:Official)');
    expect(text).toContain('n.CONDITIONS = $p0');
    expect(text).not.toMatch(/ENTITY_LABEL|\bCONDITION\b/);
  });

  it('makes the types of its parameters and rows once, however often it is filled', () => {
    const [one, other] = ['n.a = 1', 'n.a = 2'].map((CONDITION) =>
      entityCount.with({ ENTITY_LABEL: 'Official', CONDITION }),
    );
    expect(one?.text).not.toBe(other?.text);
    expect(one?.row).toBe(other?.row);
    expect(one?.parameters).toBe(other?.parameters);
  });
});
