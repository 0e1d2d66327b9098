/**
 * A 53-bit fingerprint from two passes that mix differently; never 0. Ten million texts collide with a probability of
 * one in two hundred (n² / 2^54 for n texts).
 */
export function fingerprintOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  const fingerprint = ((high >>> 11) & 0x1fffff) * 2 ** 32 + ((low ^ (low >>> 16)) >>> 0);
  return fingerprint === 0 ? 1 : fingerprint;
}
