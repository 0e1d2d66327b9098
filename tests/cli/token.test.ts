import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, vi } from 'vitest';
import { createAuthenticate } from '../../src/access/authenticate.js';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { runCli } from '../../src/cli/run-cli.js';
import { tokenCommand } from '../../src/cli/token.command.js';
import { test } from '../support/fixtures.js';

const it = test.extend('tokenFile', { auto: true }, ({ folder }, { onCleanup }) => {
  const tokenFile = join(folder, 'tokens.jsonl');
  vi.stubEnv('TOKEN_FILE', tokenFile);
  onCleanup(() => void vi.unstubAllEnvs());
  return tokenFile;
});

async function token(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const code = await runCli(['token', ...args], tokenCommand, { stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, out, err };
}

const viewerOf = (tokenFile: string, credential: string) =>
  createAuthenticate({ anonymousReads: true, jwt: undefined, tokenFile })(`Bearer ${credential}`);

describe('the token command', () => {
  it('creates a token that the service accepts, prints only it, and stores no secret', async ({ tokenFile }) => {
    const { code, out, err } = await token('create', 'An of the archive', '--role', 'editor');
    expect(code).toBe(exitCodes.OK);
    expect(out).toMatch(/^og_\S+\n$/);
    expect(err).toContain('Shown once');
    expect(await viewerOf(tokenFile, out.trim())).toEqual({
      kind: 'TOKEN',
      id: 'An of the archive',
      roles: ['editor'],
    });
    expect(await readFile(tokenFile, 'utf8')).not.toContain(out.trim().slice(20));
  });

  it('lists valid tokens without hashes, and revokes one at once', async ({ tokenFile }) => {
    const made = JSON.parse((await token('create', 'An', '--role', 'admin', '--days', '30', '--json')).out);
    await token('create', 'Bình', '--role', 'reader');
    const listed = (await token('list')).out;
    expect(listed).toContain(`${made.id}  admin  expires ${made.expiresAt}  An`);
    expect(listed).toContain('reader  expires never  Bình');
    expect((await token('list', '--json')).out).not.toContain('hash');
    expect(await token('revoke', made.id)).toEqual({ code: exitCodes.OK, out: `${made.id} is revoked\n`, err: '' });
    await expect(viewerOf(tokenFile, made.token)).rejects.toThrow('revoked');
    expect((await token('list')).out).not.toContain(made.id);
    expect((await token('revoke', made.id)).code).toBe(exitCodes.FAILED);
  });

  it.each([
    [[], 'create NAME --role ROLE, list, or revoke ID'],
    [['create', 'An'], '--role reader, editor or admin'],
    [['create', 'An', '--role', 'king'], '--role reader, editor or admin'],
    [['create', 'An', '--role', 'editor', '--days', '0'], 'from 1 to 99999'],
    [['create', 'An', 'Binh', '--role', 'editor'], 'in quotes'],
    [['revoke'], 'revoke ID'],
  ])('says what is missing: %j', async (args, message) => {
    const { code, err } = await token(...args);
    expect([code, err]).toEqual([exitCodes.USAGE, expect.stringContaining(message)]);
  });
});
