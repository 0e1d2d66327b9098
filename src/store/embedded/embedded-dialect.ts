import type { Dialect } from '../dialect.js';

export const embeddedDialect: Dialect = {
  // The form that Neo4j needs takes half as long again here, where no index is read in order.
  keyset: ({ key, sign, value, rest }) => `(${key} ${sign} ${value} OR (${key} = ${value} AND ${rest}))`,
};
