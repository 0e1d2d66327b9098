import anyAscii from 'any-ascii';

/**
 * Folds text to the key it is searched by: lower-case ASCII words, one space between them.
 * `Nguyễn Xuân Đường`, composed (NFC) or decomposed (NFD), and `NGUYEN  XUAN DUONG` fold to the same key.
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Unicode text in the one form it is stored in: composed (NFC), white space collapsed. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
