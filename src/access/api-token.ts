import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Role, roles } from './viewer.js';

// A token is `og_<id>_<secret>`: the prefix tells people and secret scanners what it is, the id finds its record. The
// secret has 256 random bits, which cannot be guessed, so a fast hash protects it as well as a slow one.

const ID_BYTES = 8;
const SECRET_BYTES = 32;
const TOKEN = /^og_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** What is stored of a token: everything but its secret. */
export const apiTokenRecord = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Identifies the user of the token, in the history of facts too. */
  name: z.string().min(1).max(100),
  roles: z.array(z.enum(roles)).min(1),
  /** SHA-256 of the secret, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
  /** When the token expires; never, if left out. */
  expiresAt: z.iso.datetime().optional(),
});
export type ApiTokenRecord = z.output<typeof apiTokenRecord>;

export interface NewApiToken {
  /** The token itself: shown once and never stored. */
  readonly token: string;
  readonly record: ApiTokenRecord;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function createApiToken(name: string, given: readonly Role[], expiresAt?: Date): NewApiToken {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const record = {
    id,
    name,
    roles: [...given],
    hash: hashOf(secret),
    createdAt: new Date().toISOString(),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
  return { token: `og_${id}_${secret}`, record: apiTokenRecord.parse(record) };
}

/** True if a credential has the format of an API token. */
export function isApiToken(credential: string): boolean {
  return credential.startsWith('og_');
}

/** The record of a token; undefined if there is none, the secret is wrong, or the token has expired. */
export function verifyApiToken(
  token: string,
  records: ReadonlyMap<string, ApiTokenRecord>,
  now = new Date(),
): ApiTokenRecord | undefined {
  const [, id = '', secret = ''] = TOKEN.exec(token) ?? [];
  const record = records.get(id);
  if (record === undefined) return undefined;
  const matches = timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(record.hash, 'hex'));
  const expired = record.expiresAt !== undefined && new Date(record.expiresAt) <= now;
  return matches && !expired ? record : undefined;
}
