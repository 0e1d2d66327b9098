import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createApiToken, verifyApiToken } from '../../src/access/api-token.js';
import { TokenFile } from '../../src/access/token-file.js';
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

  it('reports each line that is not a record, by its number, and knows all other tokens', async ({ path }) => {
    const reported: string[] = [];
    const [before, after] = [createApiToken('a', ['reader']), createApiToken('b', ['editor'])];
    const file = new TokenFile(path, (problem) => reported.push(problem));
    await file.add(before.record);
    await appendFile(path, Buffer.from('7b226964223a2268616c660a00ff0a5b5d0a', 'hex'));
    await file.add(after.record);
    const records = await file.records();
    expect([...records.keys()]).toEqual([before.record.id, after.record.id]);
    expect(verifyApiToken(after.token, records)).toEqual(after.record);
    expect(reported.map((problem) => problem.slice(0, path.length + 25))).toEqual(
      [2, 3, 4].map((number) => `${path}:${number} is not a token's record`.slice(0, path.length + 25)),
    );
  });

  it('gives a token a line of its own after one that somebody left unfinished', async ({ path }) => {
    const [first, second] = [createApiToken('a', ['reader']), createApiToken('b', ['reader'])];
    const file = new TokenFile(path);
    await file.add(first.record);
    await appendFile(path, '{"id":"half');
    await file.add(second.record);
    expect([...(await file.records()).keys()]).toEqual([first.record.id, second.record.id]);
  });

  it('takes a token as revoked that a damaged line names', async ({ path }) => {
    const [revoked, other] = [createApiToken('a', ['reader']), createApiToken('b', ['reader'])];
    const file = new TokenFile(path);
    await file.add(revoked.record);
    await file.add(other.record);
    await appendFile(path, `{"revoked":"${revoked.record.id}","revo\n`);
    expect([...(await file.records()).keys()]).toEqual([other.record.id]);
  });
});
