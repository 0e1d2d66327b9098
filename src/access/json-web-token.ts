import { createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { ClientError } from '../model/errors.js';
import { CredentialError } from './credential-error.js';
import { isRole, type Role, type Viewer } from './viewer.js';

/** How JSON Web Tokens are verified. */
export interface JwtConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Where the keys are published, or the single key. */
  readonly key: { readonly jwksUri: string } | { readonly publicKey: string };
  readonly algorithms: readonly string[];
}

const CLOCK_TOLERANCE_SECONDS = 5;

/** The errors of jose that the token causes; all others concern the keys or their retrieval. */
const REFUSALS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

function keyOf({ key }: JwtConfig): JWTVerifyGetKey {
  if ('jwksUri' in key) return createRemoteJWKSet(new URL(key.jwksUri));
  const publicKey = createPublicKey(key.publicKey);
  return async () => publicKey;
}

/** The roles that a token grants. Every valid token may read; unknown words grant nothing. */
function rolesOf({ roles }: JWTPayload): Role[] {
  const words: unknown[] = Array.isArray(roles) ? roles : [roles];
  return [...new Set<Role>(['reader', ...words.filter(isRole)])];
}

function refusal(thrown: unknown): Error {
  if (thrown instanceof errors.JWTExpired) return new CredentialError('The token has expired: get a new one.');
  if (thrown instanceof errors.JWTClaimValidationFailed) {
    return new CredentialError(`The token's claim ${thrown.claim} is missing or not what this service expects.`);
  }
  if (REFUSALS.some((kind) => thrown instanceof kind)) return new CredentialError('The token is not valid here.');
  // An unreachable key server says nothing about the token.
  return new ClientError('UNAVAILABLE', 'The keys that tokens are checked with cannot be had right now: try again.');
}

/**
 * Creates a verifier of JSON Web Tokens: of signature, issuer, audience, times, and that subject and expiry are
 * present.
 */
export function createJwtVerifier(config: JwtConfig): (token: string) => Promise<Viewer> {
  const key = keyOf(config);
  const options = {
    issuer: config.issuer,
    audience: config.audience,
    algorithms: [...config.algorithms],
    requiredClaims: ['exp', 'sub'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, options);
      if (!payload.sub) throw new CredentialError('The token names no subject.');
      return { kind: 'USER', id: payload.sub, roles: rolesOf(payload) };
    } catch (thrown) {
      throw thrown instanceof CredentialError ? thrown : refusal(thrown);
    }
  };
}
