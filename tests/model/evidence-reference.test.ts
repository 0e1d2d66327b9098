import { describe, expect, it } from 'vitest';
import { placeReference, readReference } from '../../src/model/evidence-reference.js';
import { evidenceReference } from '../../src/model/properties.js';

const nothing = { paragraph: undefined, quote: undefined, record: undefined, inferred: undefined };

describe('a reference to evidence', () => {
  it.each([
    ['source:a', {}],
    ['source:a#7', { paragraph: 7 }],
    ['source:a#7#as #1 said', { paragraph: 7, quote: 'as #1 said' }],
    ['source:a#7#@home ~ away', { paragraph: 7, quote: '@home ~ away' }],
    ['source:a#@persons/Q42', { record: 'persons/Q42' }],
    ['source:a#@persons/~7#x', { record: 'persons/~7#x' }],
    ['source:a#7~it stands beside the other ~ there', { paragraph: 7, inferred: 'it stands beside the other ~ there' }],
    ['source:a#7~why#the words # of it', { paragraph: 7, inferred: 'why', quote: 'the words # of it' }],
    ['source:a#~why', { inferred: 'why' }],
    ['source:a#~why#@persons/Q42', { inferred: 'why', record: 'persons/Q42' }],
  ])('%s is valid and read as its parts', (reference, parts) => {
    expect(evidenceReference.parse(reference)).toBe(reference);
    expect(readReference(reference)).toEqual({ sourceId: 'source:a', ...nothing, ...parts });
  });

  it.each([
    {},
    { paragraph: 7 },
    { paragraph: 7, quote: 'a # b ~ c' },
    { paragraph: 7, inferred: 'why' },
    { paragraph: 7, inferred: 'why ~ not', quote: 'a # b' },
    { inferred: 'why' },
  ])('is written of the parts %j and read as them', (place) => {
    const reference = placeReference('source:a', place);
    expect(evidenceReference.safeParse(reference).success).toBe(true);
    expect(readReference(reference)).toEqual({ sourceId: 'source:a', ...nothing, ...place });
  });

  it.each([
    'source:a#',
    'source:a#0',
    'source:a#7~',
    'source:a#~',
    'source:a#x',
    'source:a~why',
    'source:a#~why#a quote',
  ])('is not %s', (reference) => {
    expect(evidenceReference.safeParse(reference).success).toBe(false);
  });
});
