import { describe, expect, it } from 'vitest';
import { describeRelationship, displayName } from '../../src/model/describe.js';
import { entityTypeNames, entityTypeOf, entityTypes } from '../../src/model/entity-types.js';
import { relationshipTypeNames } from '../../src/model/relationship-types.js';

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

describe('describeRelationship', () => {
  it.each([
    [
      { since: '2013-05-15', until: '2018-10-01' },
      '',
      'Đường holds the position Chairman (from 2013-05-15 until 2018-10-01)',
    ],
    [{ since: '2013' }, '', 'Đường holds the position Chairman (from 2013)'],
    [{ until: '2018' }, '', 'Đường holds the position Chairman (until 2018)'],
    [{ attestedOn: ['2016', '2017-03-10'] }, '', 'Đường holds the position Chairman (attested on 2016, 2017-03-10)'],
    [{ attestedOn: [] }, '', 'Đường holds the position Chairman'],
    [{}, '2016', 'Đường holds the position Chairman (2016)'],
    [{ since: '2013' }, '2016', 'Đường holds the position Chairman (from 2013)'],
    [{}, '', 'Đường holds the position Chairman'],
  ])('puts %j with the date %j into words', (dates, date, sentence) => {
    expect(describeRelationship('HOLDS', official, chairman, dates, date)).toBe(sentence);
  });

  it('inserts a name unchanged, whatever characters it contains', () => {
    const strange = { ...official, properties: { name: '$& {to} $1' } };
    expect(describeRelationship('HOLDS', strange, chairman, {})).toBe('$& {to} $1 holds the position Chairman');
  });

  it('has a sentence with both ends for every type', () => {
    for (const type of relationshipTypeNames) {
      const sentence = describeRelationship(type, official, chairman, {});
      expect(sentence.startsWith('Đường '), type).toBe(true);
      expect(sentence.endsWith(' Chairman'), type).toBe(true);
    }
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
