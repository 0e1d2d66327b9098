import neo4j, { type Driver } from 'neo4j-driver';
import { messageOf, StoreError } from '../../model/errors.js';

export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database if undefined. */
  readonly database?: string | undefined;
}

/** The URI without user and password, which the driver ignores. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

/** The error for an address that the driver rejects itself, such as an invalid URI or port. */
export function unusableAddress(thrown: unknown, uri: string): StoreError {
  const text = `Neo4j cannot be looked for at ${withoutCredentials(uri)}. Check NEO4J_URI. ${messageOf(thrown)}`;
  return new StoreError('UNREACHABLE', text, { cause: thrown });
}

/** The driver's value for all rows at once. */
const ALL_ROWS = -1;

/** @param timeoutMilliseconds How long to wait for a connection: the driver's own 60 seconds are longer than any client waits. */
export function createDriver(
  { uri, user, password }: Neo4jConnection,
  connections: number,
  timeoutMilliseconds: number,
): Driver {
  return neo4j.driver(withoutCredentials(uri), neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: timeoutMilliseconds,
    // When a read is given up between two batches of rows, the driver resets the connection and only then asks to discard the
    // next batch, which Neo4j answers with an error to whoever uses the connection by then.
    fetchSize: ALL_ROWS,
    connectionTimeout: Math.ceil(timeoutMilliseconds / 2),
    userAgent: 'officials-graph',
  });
}
