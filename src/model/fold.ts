import anyAscii from 'any-ascii';

/**
 * Folds text to its search key: lower-case ASCII words separated by single spaces. `Nguyễn Xuân Đường`, composed (NFC)
 * or decomposed (NFD), and `NGUYEN  XUAN DUONG` have the same key.
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Normalizes text for storage: composed (NFC), with white space collapsed. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
