import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { type ListeningServer, listen } from '../../../src/http/listen.js';
import { Pages } from '../../../src/http/pages/pages.js';
import { testInSharedFolder, testOnApp } from '../../support/fixtures.js';
import { dataOf, graphqlPost, send } from '../../support/http/send.js';
import { openTestStore } from '../../support/store/test-store.js';

// No script but the program's own, no other host, no frame: what GraphiQL was measured to need, and not a word more.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

const it = testOnApp(openTestStore);

describe('GET /graphql', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  it.for(['GET', 'HEAD'])('serves the page to a browser: %s', async (method, { app }) => {
    const { status, headers, text } = await send(`${app.url}/graphql`, { method, headers: browser });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      vary: 'Accept',
    });
    expect(text === '').toBe(method === 'HEAD');
  });

  const query = encodeURIComponent('{ __typename }');

  it.for([
    ['GET', browser.accept],
    ['HEAD', browser.accept],
    ['GET', 'text/html'],
  ] as const)('serves the page for a link to a query too: %s by %s', async ([method, accept], { app }) => {
    const page = await send(`${app.url}/graphql?query=${query}`, { method, headers: { accept } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers).toMatchObject({ 'content-security-policy': POLICY, vary: 'Accept' });
    expect(page.text === '').toBe(method === 'HEAD');
  });

  it.for([
    'application/json',
    'application/graphql-response+json, application/json;q=0.9',
    'application/json, text/html;q=0.5',
    'text/html;q=0, */*',
    '*/*',
    undefined,
  ])('answers a client that accepts %s with data', async (accept, { app }) => {
    const answer = await send(`${app.url}/graphql?query=${query}`, accept === undefined ? {} : { headers: { accept } });
    expect(dataOf(answer)).toEqual({ __typename: 'Query' });
    expect(answer.headers.vary).toBe('Accept, Accept-Encoding, Authorization');
  });

  it('refuses a link that is longer than it reads', async ({ app }) => {
    const sizes = [15_000, 17_000].map((size) =>
      send(`${app.url}/graphql?query=${'a'.repeat(size)}`, { headers: browser }),
    );
    const [long, tooLong] = await Promise.all(sizes);
    expect([long?.status, tooLong?.status]).toEqual([200, 431]);
    expect(JSON.parse(tooLong?.text ?? '').errors[0].message).toMatch(/^The URL and headers are longer than 16 KiB/);
  });

  it('leaves a POST to GraphQL, whatever the client accepts', async ({ app }) => {
    const answer = await send(`${app.url}/graphql`, graphqlPost({ query: '{ __typename }' }, browser));
    expect(dataOf(answer)).toEqual({ __typename: 'Query' });
  });
});

const files = {
  'graphiql/index.html': '<!doctype html><title>GraphiQL</title>',
  'assets/page-1a2b.js': 'let page;',
  'assets/page-1a2b.js.gz': 'zipped',
  'licenses.md': 'MIT',
};

const itOnBuiltPages = testInSharedFolder.extend('pages', { scope: 'file' }, async ({ folder }) => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
});

function servePages(pages: Pages): Promise<ListeningServer> {
  const listener: Parameters<typeof listen>[0] = (request, response) => {
    if (request.url === '/graphql') pages.serveGraphiql(response);
    else pages.serveAsset(request, response, () => response.writeHead(404).end('nothing'));
  };
  return listen(listener, 0, '127.0.0.1');
}

describe('Pages', () => {
  itOnBuiltPages('serves the built page with its policy, only at its own address', async ({ pages }) => {
    const server = await servePages(new Pages(pages));
    const page = await send(`${server.url}/graphql`);
    expect([page.text, page.headers['content-security-policy']]).toEqual([files['graphiql/index.html'], POLICY]);
    for (const path of ['/graphiql', '/graphiql/', '/graphiql/index.html', '/%67raphiql/', '/assets/../graphiql/']) {
      expect((await send(server.url, { path })).status, path).toBe(404);
    }
    await server.close();
  });

  itOnBuiltPages('serves its files as immutable, compressed for clients that accept it', async ({ pages }) => {
    const server = await servePages(new Pages(pages));
    const plain = await send(`${server.url}/assets/page-1a2b.js?a=b`);
    expect([plain.status, plain.text]).toEqual([200, 'let page;']);
    expect(plain.headers).toMatchObject({ 'content-type': 'text/javascript', vary: 'Accept-Encoding' });
    expect(plain.headers['cache-control']).toBe('public,max-age=31536000,immutable');
    const zipped = await send(`${server.url}/assets/page-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect([zipped.text, zipped.headers['content-encoding']]).toEqual(['zipped', 'gzip']);
    expect((await send(`${server.url}/licenses.md`)).text).toBe('MIT');
    await server.close();
  });

  itOnBuiltPages('survives a file that a new build has removed since the start', async ({ pages }) => {
    const removed = join(pages, 'assets/removed-3c4d.js');
    await writeFile(removed, 'let removed;');
    const server = await servePages(new Pages(pages));
    await rm(removed);
    await expect(send(`${server.url}/assets/removed-3c4d.js`)).rejects.toThrow();
    expect((await send(`${server.url}/assets/page-1a2b.js`)).status).toBe(200);
    await server.close();
  });

  itOnBuiltPages('says how to build the page if it is not built', async ({ pages }) => {
    const server = await servePages(new Pages(join(pages, 'missing')));
    const page = await send(`${server.url}/graphql`);
    expect([page.status, page.headers['content-security-policy']]).toEqual([200, POLICY]);
    expect(page.text).toContain('npm run build');
    expect((await send(`${server.url}/assets/page-1a2b.js`)).status).toBe(404);
    await server.close();
  });
});
