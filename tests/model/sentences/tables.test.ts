import { describe, expect, it } from 'vitest';
import { english } from '../../../src/model/sentences/en.js';
import type { Language } from '../../../src/model/sentences/language.js';
import { slotNames } from '../../../src/model/sentences/slots.js';
import { fillFirst, listOf, slotsIn, type Templates } from '../../../src/model/sentences/template.js';
import { vietnamese } from '../../../src/model/sentences/vi.js';

const CLAUSES = [
  'past',
  'present',
  'perfect',
  'planned',
  'either',
  'recorded',
  'once',
  'remains',
  'began',
  'ended',
  'over',
  'lapsed',
  'doubt',
  'still',
  'already',
];

const OBJECTIONS = ['objections', 'shown', 'said', 'outside', 'before', 'after'];

function isTemplates(value: unknown): value is Templates {
  return typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}

/** All templates of a table of tables. */
function templatesIn(table: object): string[] {
  return Object.values(table).flatMap((value) => {
    if (isTemplates(value)) return listOf(value);
    return typeof value === 'object' && value !== null ? templatesIn(value) : [];
  });
}

function factTemplates({ tenures, mandates, shapes, objections, roles, otherRoles, plain }: Language): string[] {
  return templatesIn({ tenures, mandates, shapes, objections, roles, otherRoles, plain });
}

describe.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('the tables of %s', (_, language) => {
  it('name only slots that are filled', () => {
    const known = new Set([...slotNames, ...CLAUSES, ...OBJECTIONS]);
    expect(factTemplates(language).flatMap((template) => slotsIn(template).filter((slot) => !known.has(slot)))).toEqual(
      [],
    );
  });

  it('open what they close, and hold no two spaces', () => {
    for (const template of templatesIn({ ...language, properties: {}, words: {} })) {
      const bare = template.replace(/\{[\w.]+\}/g, '').replace(/\[[^[\]]*\]/g, '');
      expect(bare, template).not.toMatch(/[{}[\]]/);
      expect(template).not.toMatch(/ {2}|^ | $/);
    }
  });

  it('end each list in a template that needs nothing but the ends and the year of a fact', () => {
    const fill = (slot: string) =>
      /^(?:from|to|year)\b|^member$/.test(slot) && !/cluster/.test(slot) ? slot : undefined;
    const { tenures, mandates, roles, otherRoles, plain } = language;
    const lists = [...Object.values(tenures), mandates, ...Object.values(roles), otherRoles, plain].flatMap((table) =>
      Object.values<Templates>({ ...table }),
    );
    for (const list of lists) expect(() => fillFirst(list, fill)).not.toThrow();
  });
});

describe('fillFirst', () => {
  const fill = (slot: string) => ({ a: 'one', b: '{a}', c: '' })[slot];

  it.each([
    ['{a} and {b}', 'one and {a}'],
    ['{a}[ and {d}]!', 'one!'],
    ['{a}[ and {b}]!', 'one and {a}!'],
    ['[{d}, ]{a}', 'one'],
    ['{a}{c}', 'one'],
  ])('fills %s', (template, filled) => {
    expect(fillFirst(template, fill)).toBe(filled);
  });

  it('takes the first that can be filled', () => {
    expect(fillFirst(['{d}', '{a}', '{b}'], fill)).toBe('one');
  });

  it('throws if none can', () => {
    expect(() => fillFirst(['{d}', '{e} {a}'], fill)).toThrow('{e} {a}');
  });
});
