const ALWAYS = ['true', '(true)'];

/** The condition that all of several hold, in Cypher. One that always does would cost a store time for each row. */
export function and(conditions: readonly string[]): string {
  return conditions.filter((condition) => !ALWAYS.includes(condition)).join(' AND ') || 'true';
}
