import { GraphQLError } from 'graphql';
import { ClientError, type ErrorCode } from '../model/errors.js';
import { isApiToken, verifyApiToken } from './api-token.js';
import { CredentialError } from './credential-error.js';
import { createJwtVerifier, type JwtConfig } from './json-web-token.js';
import { type ReportLine, TokenFile } from './token-file.js';
import { ANONYMOUS, type Viewer } from './viewer.js';

/** Who may send requests, and how they are identified. */
export interface AccessConfig {
  readonly anonymousReads: boolean;
  /** Undefined to accept no JSON Web Tokens. */
  readonly jwt: JwtConfig | undefined;
  readonly tokenFile: string;
}

/**
 * Identifies the sender of a request by its `authorization` header. An invalid credential is refused: nobody who meant
 * to be identified is treated as anonymous.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

const BEARER = /^Bearer +([^\s]+) *$/i;
const LONGEST_CREDENTIAL = 8192;

function credentialOf(authorization: string): string {
  const [, credential = ''] = BEARER.exec(authorization) ?? [];
  if (credential !== '' && credential.length <= LONGEST_CREDENTIAL) return credential;
  throw new CredentialError('The header `authorization` must be `Bearer` and a token.');
}

/** A refusal of the sender, as GraphQL and plain HTTP report it. */
export class AccessError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message, { extensions: { code, http: { status, headers: new Map(Object.entries(headers)) } } });
  }
}

function asAccessError(thrown: unknown): unknown {
  if (thrown instanceof CredentialError) {
    return new AccessError('UNAUTHENTICATED', thrown.message, 401, { 'www-authenticate': 'Bearer' });
  }
  return thrown instanceof ClientError ? new AccessError(thrown.code, thrown.message, 503) : thrown;
}

/** Everyone reads, nobody is identified, nobody writes. */
const READERS_ONLY: AccessConfig = { anonymousReads: true, jwt: undefined, tokenFile: '' };

/** @param report Told of lines of the token file that are no records. */
export function createAuthenticate(access: AccessConfig = READERS_ONLY, report?: ReportLine): Authenticate {
  const { anonymousReads, jwt, tokenFile } = access;
  const verifyJwt = jwt && createJwtVerifier(jwt);
  const tokens = new TokenFile(tokenFile, report);

  async function viewerOfToken(token: string): Promise<Viewer> {
    const record = verifyApiToken(token, await tokens.records());
    if (record === undefined)
      throw new CredentialError('The API token is not valid: it is unknown, revoked or expired.');
    return { kind: 'TOKEN', id: record.name, roles: record.roles };
  }

  async function viewerOf(authorization: string | undefined): Promise<Viewer> {
    if (authorization === undefined) {
      if (anonymousReads) return ANONYMOUS;
      throw new CredentialError('This service answers nobody unknown: send `authorization: Bearer` and a token.');
    }
    const credential = credentialOf(authorization);
    if (isApiToken(credential)) return viewerOfToken(credential);
    if (verifyJwt === undefined) throw new CredentialError('The token is not valid here.');
    return verifyJwt(credential);
  }

  return (authorization) =>
    viewerOf(authorization).catch((thrown: unknown) => {
      throw asAccessError(thrown);
    });
}
