/** COMMIT as Bolt sends it: its length, a structure without fields, its signature, and the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** True if a client sends a COMMIT with it. */
export function hasCommit(sent: Buffer): boolean {
  return sent.includes(COMMIT);
}
