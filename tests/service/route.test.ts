import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { AccessError } from '../../src/access/authenticate.js';
import { ANONYMOUS } from '../../src/access/viewer.js';
import { FairShares } from '../../src/http/clients/fair-shares.js';
import type { AllowedOrigins } from '../../src/http/cross-origin.js';
import { listen } from '../../src/http/listen.js';
import { respondError, respondJson } from '../../src/http/respond.js';
import { answer, type Route } from '../../src/service/route.js';
import { send } from '../support/http/send.js';
import { unlimited } from '../support/http/start-app.js';

const route = (path: string, rest: Partial<Route> = {}): Route => ({
  path,
  methods: ['GET', 'POST'],
  access: 'anyone',
  handle: ({ response, path: asked }) => respondJson(response, 200, { route: path, asked }),
  ...rest,
});

let close: (() => Promise<void>) | undefined;
afterEach(async () => close?.());

/** Serves some routes; who sends no credential is refused if `isClosed`. */
async function serve(routes: readonly Route[], isClosed = false, corsOrigins?: AllowedOrigins): Promise<string> {
  const authenticate = async () => {
    if (isClosed) throw new AccessError('UNAUTHENTICATED', 'no credential', 401);
    return ANONYMOUS;
  };
  const shares = new FairShares(authenticate, unlimited, pino({ level: 'silent' }));
  const server = await listen(
    (request, response) => {
      const call = { request, response, requestId: 'id', path: request.url ?? '' };
      answer({ routes, authenticate, shares, corsOrigins }, call).catch(({ status, code, message }) =>
        respondError(response, status, code, message),
      );
    },
    0,
    '127.0.0.1',
  );
  close = server.close;
  return server.url;
}

describe('the first route for a request', () => {
  it.each([
    ['/files', '/files/*'],
    ['/files/', '/files/*'],
    ['/files/a/b', '/files/*'],
    ['/file', '/file'],
    ['/file/', '/*'],
    ['/filesystem', '/*'],
  ])('answers it: %s', async (path, answering) => {
    const url = await serve([route('/files/*'), route('/file'), route('/*')]);
    expect(JSON.parse((await send(url + path)).text)).toEqual({ route: answering, asked: path });
  });

  it('is a later one where its condition does not hold', async () => {
    const url = await serve([
      route('/a', { when: ({ method }) => method === 'POST', methods: ['POST'] }),
      route('/a/*'),
    ]);
    expect(JSON.parse((await send(`${url}/a`)).text).route).toBe('/a/*');
    expect(JSON.parse((await send(`${url}/a`, { method: 'POST' })).text).route).toBe('/a');
  });

  it('asks who sends the request before anything else, where it is for readers', async () => {
    const url = await serve([route('/open'), route('/closed', { access: 'readers' })], true);
    expect((await send(`${url}/open`)).status).toBe(200);
    expect((await send(`${url}/closed`)).status).toBe(401);
    expect((await send(`${url}/closed`, { method: 'DELETE' })).status).toBe(401);
  });

  it('lets scripts of other sites read only what it says', async () => {
    const url = await serve([route('/ours'), route('/all', { origins: '*' })]);
    const origin = 'access-control-allow-origin';
    expect((await send(`${url}/ours`)).headers[origin]).toBeUndefined();
    expect((await send(`${url}/ours`, { method: 'OPTIONS' })).status).toBe(405);
    expect((await send(`${url}/all`)).headers[origin]).toBe('*');
    expect((await send(`${url}/all`, { method: 'DELETE' })).headers[origin]).toBe('*');
    expect((await send(`${url}/all`, { method: 'OPTIONS' })).headers).toMatchObject({
      [origin]: '*',
      'access-control-allow-methods': 'GET,POST',
    });
  });

  it('asks no preflight for a credential, and lets a page read why it is refused', async () => {
    const closed = route('/closed', { access: 'readers' });
    const url = await serve([closed], true, ['https://app.example.org']);
    const headers = { origin: 'https://app.example.org' };
    expect((await send(`${url}/closed`, { method: 'OPTIONS', headers })).status).toBe(204);
    const refused = await send(`${url}/closed`, { headers });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, headers.origin]);
  });

  it('goes by the configuration in place of what the routes say', async () => {
    const url = await serve([route('/all', { origins: '*' })], false, ['https://app.example.org']);
    const elsewhere = await send(`${url}/all`, { headers: { origin: 'https://elsewhere.example' } });
    expect(elsewhere.headers).not.toHaveProperty('access-control-allow-origin');
    expect(elsewhere.headers.vary).toBe('Origin');
  });

  it('refuses other methods than its own and names these', async () => {
    const url = await serve([route('/a'), route('/b', { methods: 'any' })]);
    const refused = await send(`${url}/a`, { method: 'PUT' });
    expect([refused.status, refused.text]).toEqual([405, expect.stringContaining('/a takes GET or POST, not PUT.')]);
    expect((await send(`${url}/b`, { method: 'PUT' })).status).toBe(200);
  });
});
