import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ClientError, type ErrorCode, errorCodes, StoreError, type StoreErrorKind } from '../../model/errors.js';

const TRY_AGAIN: readonly StoreErrorKind[] = ['UNREACHABLE', 'TIMEOUT', 'CLOSED', 'CONFLICT'];

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** True for a failure after which the client may try again. */
export function isUnavailable(thrown: unknown): boolean {
  return thrown instanceof StoreError && TRY_AGAIN.includes(thrown.kind);
}

/** Hides the details of a failure that the client did not cause. */
function internal(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const unavailable = isUnavailable(thrown);
  const code: ErrorCode = unavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
  return {
    message: unavailable ? errorCodes.UNAVAILABLE : 'internal error',
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code },
  };
}

/** The original error below all wrappers of GraphQL and Apollo. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** True for an error whose message is meant for clients. All others may contain what only the operator should read. */
export function isMeantForClients(error: unknown): boolean {
  if (causeOf(error) instanceof ClientError) return true;
  const thrown = unwrapResolverError(error);
  if (!(thrown instanceof GraphQLError)) return false;
  const { code } = thrown.extensions;
  return code !== 'INTERNAL_SERVER_ERROR' && (code === undefined || isErrorCode(code));
}

/** Formats all errors that clients see. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof ClientError) return { ...formatted, extensions: { ...cause.details, code: cause.code } };
  const code = formatted.extensions?.['code'];
  if (!isMeantForClients(error) || !isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') {
    return internal(formatted, unwrapResolverError(error));
  }
  return { ...formatted, extensions: { code } };
}
