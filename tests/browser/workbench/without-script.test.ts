import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { type RunningServer, startServer } from '../start-server.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const pages = [
  '',
  '/e/official:nguyen-xuan-duong?date=2017-03-10',
  '/e/position:nghe-an-party-committee-secretary',
  '/e/organization:north-central-emulation-cluster',
  '/e/province:nghe-an?date=2017-03-10',
  '/e/event:north-central-emulation-conference-2017',
  '/e/directive:34-ct-tw-2014',
  '/e/law:15-2003-qh11',
  '/e/decree:42-2010-nd-cp',
  '/e/resolution:202-2025-qh15',
  '/e/agreement:north-central-emulation-2017',
  '/e/award:excellent-emulation-flag',
  '/e/source:bao-nghe-an-2017-03-10?paragraph=12',
  '/e/claim:lam-thi-phuong-thanh-birth-date-1962',
  '/connect?id=official:lam-thi-phuong-thanh&id=official:nguyen-duc-chinh',
  '/timeline?id=official:nguyen-xuan-duong&date=2017-03-10',
  '/list/people',
  '/conflicts',
  '/facts?sources=1',
];

describe('pages without JavaScript', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** All that a page tells in its headings, rows and paragraphs, and where its links lead. */
  async function toldBy(path: string, javaScriptEnabled: boolean): Promise<string[]> {
    const workbench = await WorkbenchPage.open(browser, server.url + path, { javaScriptEnabled });
    const told = await workbench.page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return [];
      // What only scripts can do is not there without them, and what stands in for it is not there with them.
      for (const part of copy.querySelectorAll('button, noscript, .drawing')) part.remove();
      return [...copy.querySelectorAll('h1, h2, h3, p, li, td, a, summary')]
        .map((part) => `${part.textContent?.replaceAll(/\s+/g, '')} ${part.getAttribute('href') ?? ''}`)
        .filter((part) => part !== ' ');
    });
    await workbench.close();
    expect(workbench.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
    return told;
  }

  it.each(pages.flatMap((page) => [`/en${page}`, `/vi${page}`]))('tell as much as with it: %s', async (path) => {
    const without = await toldBy(path, false);
    expect(without.length).toBeGreaterThan(10);
    expect(without).toEqual(await toldBy(path, true));
  });

  it.each(['/en/e/official:nguyen-xuan-duong', '/vi/graph?id=official:nguyen-xuan-duong'])(
    'offer nothing that needs it: %s',
    async (path) => {
      const workbench = await WorkbenchPage.open(browser, server.url + path, { javaScriptEnabled: false });
      const tools = workbench.page.locator('.fact-tools').first();
      await tools.locator('summary').click();
      await tools.getByRole('link').first().waitFor();
      expect(await tools.getByRole('listitem').count()).toBe(1);
      expect(await tools.getByRole('button').count()).toBe(0);
      expect(await workbench.page.locator('.drawing:visible').count()).toBe(0);
      await workbench.close();
    },
  );
});
