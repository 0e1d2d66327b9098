import neo4j, { type Driver } from 'neo4j-driver';
import { messageOf, StoreError } from '../../model/errors.js';
import type { StoreOptions } from '../store.js';

export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database if undefined. */
  readonly database?: string | undefined;
}

const MAXIMUM_CONNECTIONS = 50;
/** The URI without user and password, which the driver ignores. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

export function createDriver({ uri, user, password }: Neo4jConnection, { timeoutMilliseconds }: StoreOptions): Driver {
  return neo4j.driver(withoutCredentials(uri), neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MAXIMUM_CONNECTIONS,
    // The driver's defaults, 30 and 60 seconds, are longer than any client waits.
    connectionAcquisitionTimeout: timeoutMilliseconds,
    connectionTimeout: Math.ceil(timeoutMilliseconds / 2),
    maxTransactionRetryTime: timeoutMilliseconds,
    userAgent: 'officials-graph',
  });
}

/** The error for an address that the driver rejects itself, such as an invalid URI or port. */
export function unusableAddress(thrown: unknown, uri: string): StoreError {
  const text = `Neo4j cannot be looked for at ${withoutCredentials(uri)}. Check NEO4J_URI. ${messageOf(thrown)}`;
  return new StoreError('UNREACHABLE', text, { cause: thrown });
}
