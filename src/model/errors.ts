/**
 * All codes in `extensions.code` of errors, with what they tell a client. Codes of the GraphQL layer have Apollo
 * Server's names.
 */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  BAD_USER_INPUT: 'An argument or a variable has a value that is not allowed; the message names it and the rule.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are not supported: send the document.',
  PERSISTED_QUERY_NOT_FOUND: 'No trusted document has this id or hash: send the document.',
  DOCUMENT_NOT_TRUSTED: 'The service answers only the documents of its own clients, and this is none of them.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds several operations and none was named, or not the named one.',
  UNAUTHENTICATED: 'The request has no credential where one is needed, or one that is not valid; the message says why.',
  FORBIDDEN: 'The viewer has not the role that this needs; the message names it.',
  CONFLICT: 'The fact has moved on from `expectedVersion`: read it again; `extensions.version` is what it has now.',
  ROLLED_BACK: 'Nothing was written, for another mutation of the same operation failed.',
  LIMIT_EXCEEDED: 'The operation asks for more than one request may; the message names the limit.',
  BUSY: 'As many long questions are being answered as the service takes: try again after `Retry-After` seconds.',
  TIMEOUT: 'The question was not answered in the time that one may take, and was given up: ask for less at once.',
  UNCONFIRMED:
    'It is not known whether it was written: send it again with the same `clientMutationId`, and it is written once.',
  RATE_LIMITED:
    'The client has used up its share of the service for now: `retry-after` says in how many seconds to try again.',
  UNAVAILABLE: 'The graph cannot be reached right now: try again.',
  INTERNAL_SERVER_ERROR: 'Something failed on the server; give the request id to its operator.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

const LOGGED_CODES: readonly unknown[] = ['BUSY', 'INTERNAL_SERVER_ERROR', 'TIMEOUT', 'UNAVAILABLE', 'UNCONFIRMED'];

/** True for the code of an error that the log tells more of: clients get the id of the request with it. */
export function isLogged(code: unknown): boolean {
  return LOGGED_CODES.includes(code);
}

/** An error whose message is meant for the client. All others are reported as internal. */
export class ClientError extends Error {
  override readonly name = 'ClientError';

  constructor(
    readonly code: Exclude<ErrorCode, 'INTERNAL_SERVER_ERROR'>,
    message: string,
    /** What `extensions` holds beside the code. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/**
 * BAD_USER_INPUT of an argument, which `extensions.argument` names.
 * @param argument Its name or the path into it, as `filter.id.eq` or `ids[2]`.
 * @param words Continues the sentence that begins with it.
 */
export function badArgument(argument: string, words: string): ClientError {
  return new ClientError('BAD_USER_INPUT', `\`${argument}\` ${words}`, { argument });
}

/** The kinds of failure that every store reports. */
export type StoreErrorKind =
  | 'UNREACHABLE'
  | 'AUTHENTICATION'
  | 'LOCKED'
  | 'DAMAGED'
  | 'LOST'
  | 'UNMARKED'
  | 'CLOSED'
  | 'CONFLICT'
  | 'CONSTRAINT'
  | 'TIMEOUT'
  | 'UNCONFIRMED'
  | 'BUSY'
  | 'INVALID_VALUE'
  | 'COPY'
  | 'QUERY';

/** A failure of the graph store. Its message tells the operator the next step; clients never see it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The message of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
