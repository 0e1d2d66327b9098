import { describe, expect, it } from 'vitest';
import { displayName } from '../../src/model/display-name.js';
import { entityTypeNames, entityTypeOf, entityTypes } from '../../src/model/entity-types.js';

const official = { id: 'official:a', type: 'Official', properties: { name: 'Đường', aliases: ['Duong'] } } as const;
const chairman = {
  id: 'position:b',
  type: 'Position',
  properties: { title: 'Chairman', titleVi: 'Chủ tịch' },
} as const;
const claim = { id: 'claim:c', type: 'Claim', properties: { property: 'birthDate', value: '1962' } } as const;

describe('displayName', () => {
  it('is the first name, or the id if there is no name', () => {
    expect([official, chairman, claim].map(displayName)).toEqual(['Đường', 'Chairman', 'claim:c']);
  });
});

describe('entityTypeOf', () => {
  it('reads the type from the prefix of an id', () => {
    for (const type of entityTypeNames) expect(entityTypeOf(`${entityTypes[type].prefix}:a`)).toBe(type);
  });

  it.each(['', 'official', ':a', 'officials:a', 'Official:a', 'toString:a', 'nobody:a'])(
    'finds no type in %j',
    (id) => {
      expect(entityTypeOf(id)).toBeUndefined();
    },
  );
});
