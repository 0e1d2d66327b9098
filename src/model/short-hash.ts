import { createHash } from 'node:crypto';

/** A short fingerprint of text that tells apart what folding makes alike. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 10);
}
