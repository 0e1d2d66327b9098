/** A statement of `cypher/` that the embedded engine would answer wrongly or slowly, as `tests/store/engine-limits.test.ts` shows. */
interface EngineLimit {
  readonly what: string;
  readonly reason: string;
  isIn(statement: string): boolean;
}

const AGGREGATE = /\b(count|sum|avg|min|max|collect)\(/i;
/** The parts between which rows are gathered anew: an aggregate concerns those of its own. */
const clausesOf = (statement: string) => statement.split(/\b(?=WITH\b|RETURN\b)/);

/** Two hops in one pattern from a node that neither an id nor a variable named before binds, and a condition on them. */
function isUnboundTwoHopMatch(statement: string): boolean {
  const matches = statement.matchAll(
    /\bMATCH \((\w*)(:[\w:]+)?( \{)?[^)]*\)((?:(?!\bMATCH\b|\bWITH\b|\bRETURN\b|\bUNWIND\b|,)[\s\S])*)/g,
  );
  return [...matches].some(([text, variable = '', , properties, rest = '']) => {
    const hops = [...(rest.split(/\bWHERE\b/)[0] ?? '').matchAll(/-\[[^\]]*\]-|--/g)].length;
    const before = statement.slice(0, statement.indexOf(text));
    const isBound = properties !== undefined || (variable !== '' && new RegExp(`\\b${variable}\\b`).test(before));
    return hops >= 2 && !isBound && /\bWHERE\b/.test(rest);
  });
}

export const engineLimits: readonly EngineLimit[] = [
  {
    what: 'two COUNT {} or EXISTS {} beside an aggregate',
    reason: 'the second gives its value for both, silently',
    isIn: (statement) =>
      clausesOf(statement).some(
        (clause) => AGGREGATE.test(clause) && [...clause.matchAll(/\b(?:COUNT|EXISTS) \{/g)].length >= 2,
      ),
  },
  {
    what: 'sum()',
    reason: 'the sum of no rows is null, where Neo4j answers 0',
    isIn: (statement) => /\bsum\(/i.test(statement),
  },
  {
    what: 'OPTIONAL MATCH',
    reason: 'what it has not found is projected as a map of nulls, where Neo4j answers null',
    isIn: (statement) => /\bOPTIONAL\s+MATCH\b/.test(statement),
  },
  {
    what: 'a two-hop MATCH with WHERE from an unbound node',
    reason: 'it panics past 65,535 paths',
    isIn: isUnboundTwoHopMatch,
  },
];
