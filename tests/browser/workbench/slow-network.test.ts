import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { listenLocally } from '../../support/store/tcp-link.js';
import { type RunningServer, startServer } from '../start-server.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const MILLISECONDS_BETWEEN_HALVES = 700;

/** Passes requests on, and sends each page in two halves. */
function sendingPagesSlowly(origin: () => string): Server {
  return createServer(async (request, response) => {
    const headers = { accept: request.headers.accept ?? '*/*', 'accept-encoding': 'identity' };
    const answer = await fetch(`${origin()}${request.url}`, { headers, redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer());
    const passedOn = [...answer.headers].filter(
      ([name]) => !/^(content-length|content-encoding|connection)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(passedOn));
    const half = answer.headers.get('content-type')?.startsWith('text/html') ? body.length / 2 : body.length;
    response.write(body.subarray(0, half));
    if (half < body.length) await delay(MILLISECONDS_BETWEEN_HALVES);
    response.end(body.subarray(half));
  });
}

describe('a page on a slow network', () => {
  let server: RunningServer;
  let browser: Browser;
  let proxy: Server;
  let url: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    proxy = sendingPagesSlowly(() => server.url);
    url = `http://${await listenLocally(proxy)}`;
  });
  afterAll(async () => {
    await browser.close();
    proxy.close();
    await server.close();
  });

  it('is taken over by its script, which is there before the page is', async () => {
    const workbench = await WorkbenchPage.open(browser, `${url}/en/e/province:quang-tri`);
    await workbench.page.goto(`${url}/en/e/province:nghe-an`, { waitUntil: 'load' });
    await workbench.search.fill('quang');
    await workbench.suggestions.first().waitFor();
    expect(workbench.complaints.errors).toEqual([]);
    await workbench.close();
  });
});
