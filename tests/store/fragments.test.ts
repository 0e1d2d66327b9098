import { describe, expect, it } from 'vitest';
import { expandFragments } from '../../src/store/expand-fragments.js';

describe('a fragment that a Cypher file calls', () => {
  it.each([
    ['RETURN RELATIONSHIP_ID(n.id, r, m.id) AS id', "RETURN n.id + '/' + type(r) + '/' + m.id + r.idSuffix AS id"],
    ['RELATIONSHIP_ID(id, a:HOLDS, p.id)', "id + '/HOLDS/' + p.id + a.idSuffix"],
    ['(NOT_ENDED(r.until, $next))', '((r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))'],
    [
      'NOT_ENDED(coalesce(n.a, n.b), $p0)',
      '(coalesce(n.a, n.b) IS NULL OR coalesce(n.a, n.b) >= $p0 OR $p0 STARTS WITH coalesce(n.a, n.b))',
    ],
    [
      'NOT_ENDED(a, $x) AND NOT_ENDED(b, $x)',
      expandFragments('NOT_ENDED(a, $x)') + expandFragments(' AND NOT_ENDED(b, $x)'),
    ],
  ])('is written out: %s', (text, expanded) => {
    expect(expandFragments(text)).toBe(expanded);
  });

  it.each([
    ['', 'MATCH (n) WHERE COUNT { (n)-[:RELATIONSHIP_TYPES]-() } > 1 AND (DATE_OF = 1) RETURN count(n)'],
    ['a placeholder', 'WHERE CONDITIONS AND (n.a) RETURN NAME_KEY'],
  ])('is nothing else in capitals %s', (_, text) => {
    expect(expandFragments(text)).toBe(text);
  });

  it.each([
    ['NO_SUCH(r)', 'NO_SUCH is no fragment'],
    ['NOT_ENDED(r.until)', 'NOT_ENDED takes 2 words, not 1: r.until'],
    ['NOT_ENDED(r.until, $next', 'no closing parenthesis'],
    ['NOT_ENDED(NO_SUCH(r), $next)', 'NO_SUCH is no fragment'],
  ])('is refused if it is wrong: %s', (text, message) => {
    expect(() => expandFragments(text)).toThrow(message);
  });
});
