/** How often an attack is tried: CI runs a short form, which finds what the whole finds, less surely. */
export function rounds(whole: number, short: number): number {
  return process.env['HOSTILE'] === 'short' ? short : whole;
}
