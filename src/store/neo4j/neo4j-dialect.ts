import type { Dialect } from '../dialect.js';

export const neo4jDialect: Dialect = {
  // Begins with where an index may begin to read, which the planner does not see in the usual form.
  keyset: ({ key, sign, value, rest }) => `${key} ${sign}= ${value} AND NOT (${key} = ${value} AND NOT (${rest}))`,
};
