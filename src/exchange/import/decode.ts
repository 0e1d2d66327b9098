const decoder = new TextDecoder('utf-8', { fatal: true });

/** The size limit of a record; a larger one is a mistake or an attack. */
export const MAXIMUM_RECORD_BYTES = 16 * 1024 * 1024;

/** Decodes UTF-8; undefined if the bytes are invalid. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The problem of bytes that are not UTF-8. */
export const NOT_UTF8 = 'is not UTF-8: save the file in that encoding';
