import { execFileSync } from 'node:child_process';
import { main } from '../start-server.js';

/** A new token of an editor, in this file. */
export function createToken(tokenFile: string): string {
  const args = [main, 'token', 'create', 'site', '--role', 'editor', '--json'];
  const printed = execFileSync(process.execPath, args, { env: { ...process.env, TOKEN_FILE: tokenFile } });
  return JSON.parse(printed.toString()).token;
}
