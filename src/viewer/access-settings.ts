import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

// The forms of the settings that say who may do what.

export const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((word) => word === 'true');

/** With these a public key only checks; with HS256 it would sign too, and `none` checks nothing. */
const asymmetricAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const NOT_ASYMMETRIC = `must be of ${asymmetricAlgorithms.join(', ')}, with commas between`;
export const algorithms = z
  .string()
  .transform((list) => list.split(',').map((word) => word.trim()))
  .refine((words) => words.every((word) => asymmetricAlgorithms.includes(word)), NOT_ASYMMETRIC);

function isPublicKey(text: string): boolean {
  try {
    return text.includes('PUBLIC KEY') && createPublicKey(text).type === 'public';
  } catch {
    return false; // What OpenSSL cannot read is no key, which the caller reports.
  }
}

/** In many places that set variables a line cannot be broken: `\\n` stands for it. */
export const publicKey = z
  .string()
  .transform((text) => text.replaceAll('\\n', '\n'))
  .refine(isPublicKey, 'must be a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----');

export const keyAddress = z
  .string()
  .regex(/^(https:\/\/.+|http:\/\/(localhost|127\.0\.0\.1)[:/].*)$/, 'must begin with https://')
  .refine(URL.canParse, 'must be a web address');
