import { describe, expect, it } from 'vitest';
import { claimId } from '../../src/facts/claim-facts.js';
import { entityId } from '../../src/model/properties.js';

describe('the id of a claim', () => {
  it('is readable for figures about an official', () => {
    expect(claimId('official:binh', 'birthDate', '1960-02-01')).toBe('claim:binh-birth-date-1960-02-01');
  });

  it.each<[string, [string, string, string], [string, string, string]]>([
    ['values that differ in marks alone', ['official:an', 'name', 'Ân'], ['official:an', 'name', 'An']],
    ['values that differ in case alone', ['official:an', 'name', 'ÂN'], ['official:an', 'name', 'Ân']],
    ['entities of two types', ['official:x', 'foundedOn', '1990'], ['organization:x', 'foundedOn', '1990']],
    ['long values', ['official:an', 'name', `${'a'.repeat(300)}b`], ['official:an', 'name', `${'a'.repeat(300)}c`]],
    ['what stands on either side', ['official:an-name', 'name', 'B'], ['official:an', 'name', 'name B']],
  ])('tells apart %s', (_, one, other) => {
    const ids = [claimId(...one), claimId(...other)];
    expect(new Set(ids).size).toBe(2);
    expect(ids.filter((id) => !entityId.safeParse(id).success)).toEqual([]);
  });

  it('is valid even for a subject with an id of the maximum length', () => {
    const id = claimId(`official:${'x'.repeat(191)}`, 'birthDate', '1960-02-01');
    expect(entityId.parse(id)).toBe(id);
    expect(claimId(`official:${'x'.repeat(191)}`, 'birthDate', '1960-02-02')).not.toBe(id);
  });
});
