import { describe, expect, test } from 'vitest';
import { entities } from '../../bench/graph/entities.mjs';
import { planGraph } from '../../bench/graph/plan.mjs';
import { relationships } from '../../bench/graph/relationships.mjs';
import type { EntityFact, RelationshipFact } from '../../src/facts/fact.js';
import { isSurelyOutside } from '../../src/model/as-of.js';
import { entityTypeOf, entityTypes } from '../../src/model/entity-types.js';
import { earliestDay, latestDay } from '../../src/model/partial-date.js';
import { relationshipId } from '../../src/model/relationship-id.js';
import { relationshipTypes } from '../../src/model/relationship-types.js';

const plan = planGraph({ nodes: 2000, seed: 3 });
const nodes: EntityFact[] = [...entities(plan)];
const edges: RelationshipFact[] = [...relationships(plan)];

describe('the generated graph', () => {
  test('has as many nodes as asked for and about five relationships to a node', () => {
    expect(nodes).toHaveLength(2000);
    expect(edges.length / nodes.length).toBeGreaterThan(4.5);
    expect(edges.length / nodes.length).toBeLessThan(6);
  });

  test('names nothing that is not there, and nothing twice', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    const sources = [...nodes, ...edges].flatMap(({ evidence }) =>
      evidence.map((reference) => reference.split('#')[0]),
    );
    const named = [...edges.flatMap(({ fromId, toId }) => [fromId, toId]), ...sources];
    expect(named.filter((id) => id === undefined || !ids.has(id))).toEqual([]);
  });

  test('has no tenure that ends before it begins or is attested outside itself', () => {
    const wrong = edges.filter(({ properties }) => {
      const { since, until, attestedOn = [] } = properties as { since?: string; until?: string; attestedOn?: string[] };
      const reversed = since !== undefined && until !== undefined && earliestDay(since) > latestDay(until);
      return reversed || attestedOn.some((day) => isSurelyOutside({ since, until }, day));
    });
    expect(wrong).toEqual([]);
  });

  test('keeps to the model', () => {
    for (const { type, id, properties } of nodes) {
      expect(entityTypeOf(id)).toBe(type);
      for (const [name, value] of Object.entries(properties)) {
        const schema = (entityTypes[type].properties as Record<string, { parse(value: unknown): unknown }>)[name];
        expect(schema?.parse(value)).toEqual(value);
      }
    }
    for (const { type, id, fromId, toId, properties } of edges) {
      expect(id).toBe(relationshipId({ fromId, type, toId }, properties));
      for (const [name, value] of Object.entries(properties)) {
        const schema = (relationshipTypes[type].properties as Record<string, { parse(value: unknown): unknown }>)[name];
        expect(schema?.parse(value)).toEqual(value);
      }
    }
  });

  test('is the same for the same seed and another for another', () => {
    expect([...entities(plan)]).toEqual(nodes);
    expect([...relationships(plan)]).toEqual(edges);
    expect([...entities(planGraph({ nodes: 2000, seed: 4 }))]).not.toEqual(nodes);
  });

  test('has every official with a role and every event with participants, on which the questions rely', () => {
    const ends = new Set(edges.flatMap(({ type, fromId, toId }) => [`${type} from ${fromId}`, `${type} to ${toId}`]));
    for (const { type, id } of nodes) {
      if (type === 'Official') expect(ends).toContain(`HOLDS from ${id}`);
      if (type === 'Event') expect(ends).toContain(`PARTICIPATED_IN to ${id}`);
    }
  });

  test('gives an event as many relationships as asked for', () => {
    const large = planGraph({ nodes: 2000, seed: 3, hub: 3000 });
    const hub = [...relationships(large)].filter(({ toId }) => toId === 'event:national-emulation-congress');
    expect(new Set(hub.map(({ id }) => id)).size).toBe(3000);
  });
});
