import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../start-server.js';

/** A new token of an editor, in this file. */
export function createToken(tokenFile: string): string {
  const args = [main, 'token', 'create', 'site', '--role', 'editor', '--json'];
  const printed = execFileSync(process.execPath, args, { env: { ...process.env, TOKEN_FILE: tokenFile } });
  return JSON.parse(printed.toString()).token;
}

/** Who may write to a server that is started with the file of tokens. */
export interface Editor {
  readonly file: string;
  readonly token: string;
  remove(): Promise<void>;
}

export async function createEditor(): Promise<Editor> {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-browser-'));
  const file = join(folder, 'tokens.jsonl');
  await writeFile(file, '');
  return { file, token: createToken(file), remove: () => rm(folder, { recursive: true }) };
}
