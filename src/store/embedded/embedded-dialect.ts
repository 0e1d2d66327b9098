import type { Dialect } from '../dialect.js';

export const embeddedDialect: Dialect = {
  sliceSize: 2000,
  plansFirst: false,
  // The form for Neo4j takes half as long again here, as no index is read in order.
  keyset: ({ key, sign, value, rest }) => `(${key} ${sign} ${value} OR (${key} = ${value} AND ${rest}))`,
};
