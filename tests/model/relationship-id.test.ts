import { describe, expect, it } from 'vitest';
import { parseRelationshipId, relationshipId } from '../../src/model/relationship-id.js';

const office = { fromId: 'official:a', type: 'HOLDS', toId: 'position:b' } as const;
const rank = { fromId: 'province:a', type: 'RANKED_IN', toId: 'organization:b' } as const;
const lead = { fromId: 'province:a', type: 'LEADS', toId: 'organization:b' } as const;

describe('relationshipId', () => {
  it('consists of the ends and the type', () => {
    expect(relationshipId(office, {})).toBe('official:a/HOLDS/position:b');
  });

  it('stays the same when a date of a tenure is corrected', () => {
    expect(relationshipId(office, { since: '2013', until: '2018' })).toBe(relationshipId(office, { since: '2014' }));
  });

  it('distinguishes years, roles and keys', () => {
    expect(relationshipId(rank, { year: 2016, rank: 1 })).toBe('province:a/RANKED_IN/organization:b/2016');
    expect(relationshipId(lead, { year: 2017, role: 'HEAD' })).toBe('province:a/LEADS/organization:b/2017/HEAD');
    expect(relationshipId(office, {}, 'second')).toBe('official:a/HOLDS/position:b/second');
    expect(relationshipId(rank, { year: 2016 }, 'revised')).toBe('province:a/RANKED_IN/organization:b/2016/revised');
  });
});

describe('parseRelationshipId', () => {
  it.each([
    [relationshipId(office, {}), office],
    [relationshipId(office, {}, 'second'), office],
    [relationshipId(rank, { year: 2016 }), rank],
    [relationshipId(lead, { year: 2017, role: 'HEAD' }), lead],
  ])('reads the ends and the type from %s', (id, key) => {
    expect(parseRelationshipId(id)).toEqual(key);
  });

  it.each(['official:a', 'official:a/HOLDS', 'official:a/LIKES/position:b', 'official:a/toString/position:b', '', '/'])(
    'finds none in %j',
    (id) => {
      expect(parseRelationshipId(id)).toBeUndefined();
    },
  );
});
