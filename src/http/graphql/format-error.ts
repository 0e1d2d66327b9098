import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind, print } from 'graphql';
import { ClientError, type ErrorCode, errorCodes, StoreError, type StoreErrorKind } from '../../model/errors.js';
import { type Literal, literalOf } from './literal-places.js';

/** How much of a wrong value an error quotes. */
const LONGEST_QUOTE = 200;

/** What clients are told of failures of the store that are nobody's mistake. */
const CODE_BY_KIND: Readonly<Partial<Record<StoreErrorKind, ErrorCode>>> = {
  BUSY: 'BUSY',
  CLOSED: 'UNAVAILABLE',
  CONFLICT: 'UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
  UNCONFIRMED: 'UNCONFIRMED',
  UNREACHABLE: 'UNAVAILABLE',
};

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** The code for a failure of the store that is no fault of the program or of its operator; undefined for others. */
export function codeOfStoreError(thrown: unknown): ErrorCode | undefined {
  return thrown instanceof StoreError ? CODE_BY_KIND[thrown.kind] : undefined;
}

/** Hides the details of a failure that the client did not cause. */
function internal(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const code = codeOfStoreError(thrown);
  return {
    message: code === undefined ? 'internal error' : errorCodes[code],
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: code ?? 'INTERNAL_SERVER_ERROR' },
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

/** Where an argument of the field that failed stands, if it was given there. */
function locationsOfArgument(error: unknown, argument: unknown): GraphQLFormattedError['locations'] {
  const [name] = String(argument).split(/[.[]/);
  const fields = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  const nodes = fields.flatMap((node) =>
    node.kind === Kind.FIELD ? (node.arguments ?? []).filter((given) => given.name.value === name) : [],
  );
  return new GraphQLError('', { nodes }).locations;
}

function ofClient(formatted: GraphQLFormattedError, error: unknown, cause: ClientError): GraphQLFormattedError {
  const locations = locationsOfArgument(error, cause.details['argument']);
  return { ...formatted, ...(locations && { locations }), extensions: { ...cause.details, code: cause.code } };
}

/** Says of a value in the document which argument it was given for, as is said of the value of a variable. */
function ofLiteral(formatted: GraphQLFormattedError, { value, of, path }: Literal, code: ErrorCode) {
  const shown = print(value).slice(0, LONGEST_QUOTE);
  const place = /[.[]/.test(path) ? ` at "${path}"` : '';
  const message = `${of} got invalid value ${shown}${place}; ${formatted.message}`;
  return { ...formatted, message, extensions: { code, argument: path } };
}

/** Formats all errors that clients see. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof ClientError) return ofClient(formatted, error, cause);
  const code = formatted.extensions?.['code'];
  if (!isMeantForClients(error) || !isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') {
    return internal(formatted, cause);
  }
  const literal = error instanceof GraphQLError ? literalOf(error) : undefined;
  return literal === undefined ? { ...formatted, extensions: { code } } : ofLiteral(formatted, literal, code);
}
