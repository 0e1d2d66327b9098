import type { Browser, CDPSession, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { type RunningServer, startServer } from '../start-server.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const isAll = process.env.BROWSER === 'all';
const FIRST = 20;
const LAST = 200;
/** Compiled code is the browser's: it grows for as long as more of a script runs often. */
const WITHOUT_COMPILER = '--js-flags=--jitless';

/** Bytes that the page holds once all that it no longer needs has been collected. */
async function usedBytes(session: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** A link to a page that was not seen yet; without one, to a list of others. */
async function nextLink({ page }: WorkbenchPage, seen: ReadonlySet<string>, navigations: number): Promise<Locator> {
  const links = page.locator('main a[href^="/en/e/"]:not([href*="?"])');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const next = paths.findIndex((path) => !seen.has(path));
  if (next >= 0) return links.nth(next);
  const lists = page.getByRole('navigation', { name: 'Lists' }).locator('a:not([aria-current])');
  const count = await lists.count();
  return count === 0 ? page.getByRole('banner').getByRole('link', { name: 'Lists' }) : lists.nth(navigations % count);
}

describe.runIf(isAll)('a page that is read for long', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser([WITHOUT_COMPILER])]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it(`holds after ${LAST} views hardly more than after ${FIRST}`, { timeout: 600_000 }, async () => {
    const workbench = await WorkbenchPage.open(browser, `${server.url}/en/list/people`);
    const { page } = workbench;
    const session = await page.context().newCDPSession(page);
    const start = page.getByRole('link', { name: 'officials-graph', exact: true });
    const seen = new Set<string>();
    const used: number[] = [];
    for (let navigations = 1; navigations <= LAST; navigations++) {
      const before = page.url();
      const isMeasured = navigations === FIRST || navigations === LAST;
      await (isMeasured ? start : await nextLink(workbench, seen, navigations)).click();
      await page.waitForURL((url) => url.href !== before);
      await page.locator('main[aria-busy=false]').waitFor();
      seen.add(new URL(page.url()).pathname);
      if (isMeasured) used.push(await usedBytes(session));
    }
    const [early = 0, late = Number.POSITIVE_INFINITY] = used;
    // Not the same few again and again.
    expect(seen.size).toBeGreaterThan(LAST / 2);
    expect(late, `${early} bytes after ${FIRST} views, ${late} after ${LAST}`).toBeLessThan(1.2 * early);
    await workbench.close();
    expect(workbench.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
  });
});
