import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { type ListeningServer, listen } from '../../src/http/listen.js';
import { type RunningServer, startServer } from './start-server.js';
import { createToken } from './support/create-token.js';

/** Serves an empty page, at an origin of its own. */
function serveSite(): Promise<ListeningServer> {
  return listen((_, response) => void response.setHeader('content-type', 'text/html').end('<p>site'), 0, '127.0.0.1');
}

/** What a script of the page receives; undefined if the browser refuses it. */
function ask(page: Page, url: string, token?: string) {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return page.evaluate(
    async ({ url, authorization }) => {
      const headers = { 'content-type': 'application/json', ...authorization };
      const body = JSON.stringify({ query: '{ officials { totalCount } }' });
      const response = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
      return (
        response && { status: response.status, id: response.headers.get('x-request-id'), ...(await response.json()) }
      );
    },
    { url: `${url}/graphql`, authorization },
  );
}

describe('a page of another origin in a browser', () => {
  let [admitted, stranger]: ListeningServer[] = [];
  let folder: string;
  let token: string;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [admitted, stranger, folder] = await Promise.all([
      serveSite(),
      serveSite(),
      mkdtemp(join(tmpdir(), 'officials-graph-browser-')),
    ]);
    const tokenFile = join(folder, 'tokens.jsonl');
    token = createToken(tokenFile);
    const settings = { CORS_ORIGINS: admitted.url, TOKEN_FILE: tokenFile, ANONYMOUS_READS: 'false' };
    [server, browser] = await Promise.all([startServer(settings), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await Promise.all([admitted?.close(), stranger?.close()]);
    await rm(folder, { recursive: true });
  });

  async function pageOf(site: ListeningServer | undefined): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site?.url ?? '');
    return page;
  }

  it('asks with its token, and reads the answer and its headers, if it is admitted', async () => {
    const answer = await ask(await pageOf(admitted), server.url, token);
    expect(answer?.data.officials.totalCount).toBeGreaterThan(0);
    expect(answer?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['no token', undefined],
    ['a wrong token', 'wrong'],
  ])('reads why it is refused with %s', async (_, sent) => {
    expect(await ask(await pageOf(admitted), server.url, sent)).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('reads nothing if it is not admitted, %s a token', async (_, sends) => {
    expect(await ask(await pageOf(stranger), server.url, sends ? token : undefined)).toBeUndefined();
  });
});
