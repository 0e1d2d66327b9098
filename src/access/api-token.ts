import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Role, roles } from './viewer.js';

// A token is `og_<id>_<secret>`: the prefix tells people and scanners of secrets what it is, the id finds its record.
// The secret holds 256 random bits, which no one can try out: a fast hash keeps it as safe as a slow one would.

const ID_BYTES = 8;
const SECRET_BYTES = 32;
const TOKEN = /^og_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** What is kept of a token: everything but its secret. */
export const apiTokenRecord = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Names who uses it, in the history of facts too. */
  name: z.string().min(1).max(100),
  roles: z.array(z.enum(roles)).min(1),
  /** SHA-256 of the secret, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
  /** From when on it is no longer valid; never, if left out. */
  expiresAt: z.iso.datetime().optional(),
});
export type ApiTokenRecord = z.output<typeof apiTokenRecord>;

export interface NewApiToken {
  /** The token itself: shown once, kept nowhere. */
  readonly token: string;
  readonly record: ApiTokenRecord;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Makes a token of random bits. */
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

/** Whether a credential is written as an API token is. */
export function isApiToken(credential: string): boolean {
  return credential.startsWith('og_');
}

/** The record a token belongs to; undefined if there is none, the secret is another, or its time is over. */
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
