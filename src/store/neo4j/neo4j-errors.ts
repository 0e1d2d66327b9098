import type { Neo4jError } from 'neo4j-driver';
import type { StoreErrorKind } from '../../model/errors.js';

const KIND_BY_CODE: Readonly<Record<string, StoreErrorKind>> = {
  ServiceUnavailable: 'UNREACHABLE',
  SessionExpired: 'UNREACHABLE',
  'Neo.ClientError.Database.DatabaseNotFound': 'UNREACHABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'UNREACHABLE',
  'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONSTRAINT',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMEOUT',
};

const NEXT_STEP: Partial<Record<StoreErrorKind, string>> = {
  UNREACHABLE: 'Check that the server runs and that NEO4J_URI, and NEO4J_DATABASE if set, name it.',
  AUTHENTICATION: 'Check NEO4J_USER and NEO4J_PASSWORD.',
};

/** A connection that is cut while it is made has no code. */
const CUT = /connection was closed by server|failed to connect to server/i;
const UNREACHABLE_WITHOUT_CODE =
  /connection acquisition|connection was closed|failed to connect|pool is closed|driver.*closed|responded HTTP/i;

/** The kind of an error from the driver or the server. */
export function kindOf({ code, message }: Neo4jError): StoreErrorKind {
  const known = KIND_BY_CODE[code];
  if (known !== undefined) return known;
  if (code.startsWith('Neo.ClientError.Security')) return 'AUTHENTICATION';
  if (code.startsWith('Neo.TransientError')) return 'CONFLICT';
  return UNREACHABLE_WITHOUT_CODE.test(message) ? 'UNREACHABLE' : 'QUERY';
}

/** True for a connection that was lost, before or after what was sent on it arrived. */
export function isLost({ code, message }: Neo4jError): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || CUT.test(message);
}

/** What the operator can do about an error; empty if its message suffices. */
export function nextStep(kind: StoreErrorKind): string {
  return NEXT_STEP[kind] ?? '';
}
