import { createHash } from 'node:crypto';

/** A short hash that tells apart texts with the same folded key. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 10);
}
