import type { Dialect } from '../dialect.js';

export const neo4jDialect: Dialect = {
  sliceSize: undefined,
  plansFirst: true,
  // The first condition lets the planner seek in an index, which it does not recognize in the usual form.
  keyset: ({ key, sign, value, rest }) => `${key} ${sign}= ${value} AND NOT (${key} = ${value} AND NOT (${rest}))`,
};
