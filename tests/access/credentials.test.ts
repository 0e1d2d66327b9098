import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createApiToken } from '../../src/access/api-token.js';
import { type AccessConfig, createAuthenticate } from '../../src/access/authenticate.js';
import { TokenFile } from '../../src/access/token-file.js';
import { AUDIENCE, ISSUER, makeKeys, serveKeys, signToken } from '../support/access/signing-keys.js';
import { asRead, openWorld, PAPER } from '../support/curation/mutate.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import type { Ask } from '../support/graphql/ask.js';
import { codesOf, dataOf, graphqlPost, type Received, send } from '../support/http/send.js';
import { startApp } from '../support/http/start-app.js';

const [keys, strangers] = [await makeKeys(), await makeKeys()];

const it = testOnSharedGraph(openWorld)
  .extend(
    'access',
    { scope: 'file' },
    ({ folder }): AccessConfig => ({
      anonymousReads: true,
      jwt: { issuer: ISSUER, audience: AUDIENCE, key: { publicKey: keys.publicKeyPem }, algorithms: ['ES256'] },
      tokenFile: join(folder, 'tokens.jsonl'),
    }),
  )
  .extend('app', { scope: 'file' }, async ({ graph, access }, { onCleanup }) => {
    const app = await startApp(graph.store, createAuthenticate(access));
    onCleanup(() => app.close());
    return app;
  })
  .extend(
    'asking',
    { scope: 'file' },
    ({ ask }) =>
      (url: string, query: string, authorization?: string) =>
        sendAsking(ask, url, query, authorization),
  );

const READ = '{ official(id: "official:an") { name } }';
const WRITE =
  'mutation ($input: CorrectOfficialInput!) { correctOfficial(input: $input) { change { by { kind id } } } }';

async function sendAsking(ask: Ask, url: string, query: string, authorization?: string): Promise<Received> {
  const input = { id: 'official:an', name: 'An', evidence: PAPER };
  const variables = query === WRITE ? { input: await asRead(ask, input) } : {};
  return send(
    `${url}/graphql`,
    graphqlPost({ query, variables }, authorization === undefined ? {} : { authorization }),
  );
}

const bearer = (token: string) => `Bearer ${token}`;
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a JSON Web Token', () => {
  it('makes its subject the author of what it writes', async ({ app, asking }) => {
    const answer = await asking(app.url, WRITE, bearer(await signToken(keys)));
    expect(dataOf(answer)).toEqual({ correctOfficial: { change: { by: { kind: 'USER', id: 'user:editor-an' } } } });
  });

  it.for<[string, object]>([
    ['without roles', { roles: undefined }],
    ['with roles that are none', { roles: ['superuser', 7, null] }],
    ['with the role of a reader', { roles: 'reader' }],
  ])('%s reads but does not write', async ([_, claims], { app, asking }) => {
    const token = bearer(await signToken(keys, claims));
    expect(dataOf(await asking(app.url, READ, token))).toEqual({ official: { name: 'An' } });
    expect(codesOf(await asking(app.url, WRITE, token))).toEqual(['FORBIDDEN']);
  });

  it('of an admin may write', async ({ app, asking }) => {
    const answer = await asking(app.url, WRITE, bearer(await signToken(keys, { roles: 'admin' })));
    expect(codesOf(answer)).toEqual([]);
  });

  const past = Math.floor(Date.now() / 1000) - 60;
  it.for<[string, () => Promise<string> | string]>([
    ['has expired', () => signToken(keys, { exp: past })],
    ['never expires', () => signToken(keys, { exp: undefined })],
    ['is not valid yet', () => signToken(keys, { nbf: past + 600 })],
    ['names no subject', () => signToken(keys, { sub: undefined })],
    ['names an empty subject', () => signToken(keys, { sub: '' })],
    ['is of another issuer', () => signToken(keys, { iss: 'https://other.example' })],
    ['is for another audience', () => signToken(keys, { aud: 'another' })],
    ['is for nobody', () => signToken(keys, { aud: undefined })],
    ['is signed by another key', () => signToken(strangers)],
    [
      'is not signed',
      () => `${encode({ alg: 'none' })}.${encode({ iss: ISSUER, aud: AUDIENCE, sub: 'a', exp: past + 600 })}.`,
    ],
    [
      'is signed with the public key as a secret',
      () => {
        const head = `${encode({ alg: 'HS256' })}.${encode({ iss: ISSUER, aud: AUDIENCE, sub: 'a', exp: past + 600 })}`;
        return `${head}.${createHmac('sha256', keys.publicKeyPem).update(head).digest('base64url')}`;
      },
    ],
    [
      'is changed',
      async () => (await signToken(keys)).replace(/\.[^.]+\./, `.${encode({ sub: 'root', exp: past + 600 })}.`),
    ],
    ['is no token', () => 'abc'],
  ])('is refused with 401 for reading and writing if it %s', async ([_, make], { app, asking }) => {
    const token = bearer(await make());
    for (const query of [READ, WRITE]) {
      const answer = await asking(app.url, query, token);
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.text).not.toContain('"data":{');
    }
  });

  it('with an algorithm that is not configured is refused', async ({ access }) => {
    const others = await makeKeys('ES384');
    const jwt = { issuer: ISSUER, audience: AUDIENCE, key: { publicKey: others.publicKeyPem }, algorithms: ['ES256'] };
    const authenticate = createAuthenticate({ ...access, jwt });
    await expect(authenticate(bearer(await signToken(others, {}, 'ES384')))).rejects.toThrow('not valid');
  });
});

describe('published keys', () => {
  it('verify tokens; while they are unavailable, the client is told to try again', async ({ access }) => {
    let status = 500;
    const { server, uri } = await serveKeys(() => ({ status, keys: [keys.jwk] }));
    const jwt = { issuer: ISSUER, audience: AUDIENCE, key: { jwksUri: uri }, algorithms: ['ES256'] };
    const authenticate = createAuthenticate({ ...access, jwt });
    const token = bearer(await signToken(keys));
    await expect(authenticate(token)).rejects.toMatchObject({
      extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
    });
    status = 200;
    expect(await authenticate(token)).toEqual({ kind: 'USER', id: 'editor-an', roles: ['reader', 'editor'] });
    server.close();
    server.closeAllConnections();
  });
});

describe('an API token', () => {
  it('is valid from its creation until it is revoked or expires', async ({ access, app, asking }) => {
    const file = new TokenFile(access.tokenFile);
    const { token, record } = createApiToken('importer', ['editor']);
    expect((await asking(app.url, READ, bearer(token))).status).toBe(401);
    await file.add(record);
    const answer = await asking(app.url, WRITE, bearer(token));
    expect(dataOf(answer)).toEqual({ correctOfficial: { change: { by: { kind: 'TOKEN', id: 'token:importer' } } } });
    expect(await file.revoke(record.id)).toBe(true);
    expect(await file.revoke(record.id)).toBe(false);
    expect((await asking(app.url, READ, bearer(token))).status).toBe(401);
  });

  it('is refused if it has expired or its secret is wrong', async ({ access, app, asking }) => {
    const file = new TokenFile(access.tokenFile);
    const expired = createApiToken('old', ['admin'], new Date(Date.now() - 1000));
    const valid = createApiToken('valid', ['admin']);
    await file.add(expired.record);
    await file.add(valid.record);
    const [, id] = valid.token.split('_');
    const forged = `og_${id}_${createApiToken('x', ['admin']).token.split('_').slice(2).join('_')}`;
    for (const token of [expired.token, forged, 'og_', `og_${id}_`, `${valid.token}x`]) {
      expect((await asking(app.url, READ, bearer(token))).status).toBe(401);
    }
    expect((await asking(app.url, READ, bearer(valid.token))).status).toBe(200);
  });
});

describe('the authorization header', () => {
  it.for(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', `Bearer ${'x'.repeat(9000)}`])(
    'that holds no bearer token is refused: %s',
    async (authorization, { app, asking }) => {
      const answer = await asking(app.url, READ, authorization);
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    },
  );

  it('makes a reader without write access if it is missing', async ({ app, asking }) => {
    expect(dataOf(await asking(app.url, READ))).toEqual({ official: { name: 'An' } });
    expect(codesOf(await asking(app.url, WRITE))).toEqual(['FORBIDDEN']);
  });

  it('is required for reading where anonymous reads are off', async ({ access, asking, graph }) => {
    const closed = await startApp(graph.store, createAuthenticate({ ...access, anonymousReads: false }));
    try {
      for (const query of [READ, '{ __typename }', '{ __schema { types { name } } }']) {
        const answer = await asking(closed.url, query);
        expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      }
      expect((await asking(closed.url, READ, bearer(await signToken(keys)))).status).toBe(200);
    } finally {
      await closed.close();
    }
  });
});

describe('the default configuration', () => {
  it('lets nobody write, whatever credential they send', async ({ asking, graph }) => {
    const service = await startApp(graph.store);
    try {
      expect(codesOf(await asking(service.url, WRITE))).toEqual(['FORBIDDEN']);
      const tokens = [await signToken(keys), createApiToken('x', ['admin']).token];
      for (const token of tokens) expect((await asking(service.url, WRITE, bearer(token))).status).toBe(401);
    } finally {
      await service.close();
    }
  });
});
