import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createApiToken, verifyApiToken } from '../../src/access/api-token.js';
import { TokenFile, TokenFileError } from '../../src/access/token-file.js';
import { test } from '../support/fixtures.js';

const it = test.extend('path', ({ folder }) => join(folder, 'below', 'tokens.jsonl'));

describe('the token file', () => {
  it('contains no tokens while it is missing', async ({ path }) => {
    expect((await new TokenFile(path).records()).size).toBe(0);
  });

  it('stores no secret and is readable only by its owner', async ({ path }) => {
    const { token, record } = createApiToken('importer', ['reader', 'editor']);
    await new TokenFile(path).add(record);
    // The secret may hold the sign between the parts.
    const secret = token.split('_').slice(2).join('_');
    expect(secret.length).toBeGreaterThan(20);
    expect(await readFile(path, 'utf8')).not.toContain(secret);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(verifyApiToken(token, await new TokenFile(path).records())).toEqual(record);
  });

  it('loses none of the tokens that several processes add at once', async ({ path }) => {
    const records = Array.from({ length: 20 }, (_, index) => createApiToken(`t${index}`, ['reader']).record);
    await Promise.all(records.map((record) => new TokenFile(path).add(record)));
    expect([...(await new TokenFile(path).records()).keys()].sort()).toEqual(records.map(({ id }) => id).sort());
  });

  it('names a line that is not a record', async ({ path }) => {
    const file = new TokenFile(path);
    await file.add(createApiToken('a', ['reader']).record);
    await appendFile(path, '{"id":"half\n');
    await expect(file.records()).rejects.toThrow(TokenFileError);
    await expect(file.records()).rejects.toThrow(`${path}:2 is not a token's record`);
  });
});
