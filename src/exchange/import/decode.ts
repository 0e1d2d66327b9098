const decoder = new TextDecoder('utf-8', { fatal: true });

/** What a file may hold in one record; more is no record but a mistake, or an attack. */
export const MAXIMUM_RECORD_BYTES = 16 * 1024 * 1024;

/** The text of bytes; undefined if they are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is said of bytes that are no text. */
export const NOT_UTF8 = 'is not UTF-8: save the file in that encoding';
