import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { type ListeningServer, listen } from '../../src/http/listen.js';
import { type RunningServer, startServer } from './start-server.js';
import { createToken } from './support/create-token.js';
import { buildFrontend, FrontendPage } from './support/frontend-page.js';
import { tabTo } from './support/tab-to.js';

const screenshots = join(import.meta.dirname, '../../var/screenshots');
const firstSecretary = 'Bí thư thứ nhất Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh';
const deputyChief = 'Phó Chánh Văn phòng Trung ương Đảng';

/** A page built for a service, at an origin that the service admits. */
interface Site {
  readonly folder: string;
  readonly origin: ListeningServer;
  readonly service: RunningServer;
}

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'officials-graph-browser-'));
}

function serve(folder: string): Promise<ListeningServer> {
  return listen(sirv(folder, { dev: true }), 0, '127.0.0.1');
}

async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = await temporaryFolder();
  const origin = await serve(folder);
  const service = await startServer({ ...settings, CORS_ORIGINS: origin.url });
  await buildFrontend(service.url, folder);
  return { folder, origin, service };
}

async function close(site: Site | undefined): Promise<void> {
  await Promise.all([site?.origin.close(), site?.service.close()]);
  if (site) await rm(site.folder, { recursive: true });
}

describe('the page of examples/frontend in a browser', () => {
  let browser: Browser;
  let open: Site;
  let closed: Site;
  let stranger: ListeningServer;
  let tokens: string;
  let token: string;
  let frontend: FrontendPage | undefined;

  beforeAll(async () => {
    tokens = await temporaryFolder();
    const TOKEN_FILE = join(tokens, 'tokens.jsonl');
    token = createToken(TOKEN_FILE);
    [browser, open, closed] = await Promise.all([
      openBrowser(),
      startSite(),
      startSite({ ANONYMOUS_READS: 'false', TOKEN_FILE }),
    ]);
    stranger = await serve(open.folder);
  });
  afterEach(() => frontend?.close());
  afterAll(async () => {
    await browser?.close();
    await Promise.all([close(open), close(closed), stranger?.close()]);
    await rm(tokens, { recursive: true });
  });

  async function visit(url: string, width?: number): Promise<FrontendPage> {
    frontend = await FrontendPage.open(browser, url, width);
    return frontend;
  }

  it('finds an official without accents, and shows roles with dates, certainty and evidence', async () => {
    const page = await visit(open.origin.url);
    await page.choose('nguyen xuan duong', 'Nguyễn Xuân Đường');
    expect(await page.page.getByRole('heading', { level: 2 }).innerText()).toBe('Nguyễn Xuân Đường');
    await page.show('2017-03-10');
    const role = page.roles.filter({ hasText: 'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An' });
    expect(await role.innerText()).toMatch(/since 2013-05-15; until 2018-10-01.*surely then/s);
    const evidence = role.getByRole('list', { name: 'Evidence' }).getByRole('listitem');
    expect(await evidence.first().innerText()).toMatch(/, Báo Nghệ An, paragraph 4$/);
    expect(await evidence.getByRole('link').first().getAttribute('href')).toMatch(/^https?:\/\//);
    expect(page.failures).toEqual([]);
  });

  it('shows the roles of each time, also when going back to one', async () => {
    const page = await visit(open.origin.url);
    await page.choose('nguyen dac vinh', 'Nguyễn Đắc Vinh');
    const roles2012 = await page.show('2012');
    expect(roles2012).toContain(firstSecretary);
    expect(roles2012).not.toContain(deputyChief);
    expect(await page.roles.filter({ hasText: firstSecretary }).innerText()).toContain('surely then');
    const roles2022 = await page.show('2022');
    expect(roles2022).toContain(deputyChief);
    // By then a source had said that it has ended; before, nothing says how long it went on.
    expect(roles2022).not.toContain(firstSecretary);
    await page.show('2018');
    expect(await page.roles.filter({ hasText: firstSecretary }).innerText()).toContain('perhaps then');
    expect(await page.show('2012')).toEqual(roles2012);
    expect(await page.roles.filter({ hasText: firstSecretary }).innerText()).toContain('surely then');
    expect(page.failures).toEqual([]);
  });

  it('shows more roles until there are no more, each once', async () => {
    const page = await visit(open.origin.url);
    await page.choose('nguyen dac vinh', 'Nguyễn Đắc Vinh');
    await expect.poll(() => page.status.innerText()).toBe('5 of 9 roles, of all times');
    const firstPage = await page.titles();
    await page.more.click();
    await expect.poll(() => page.status.innerText()).toBe('9 of 9 roles, of all times');
    const titles = await page.titles();
    expect(titles.slice(0, 5)).toEqual(firstPage);
    expect(new Set(titles).size).toBe(9);
    expect(await page.more.count()).toBe(0);
    expect(await page.show('2012')).toHaveLength(5);
  });

  it('says what is empty, and what the service says of a wrong time', async () => {
    const page = await visit(open.origin.url);
    await page.search.fill('nobody of this name');
    await page.page.getByText('No official is called «nobody of this name».').waitFor();
    await page.choose('nguyen xuan duong', 'Nguyễn Xuân Đường');
    await page.asOf.fill('last year');
    await page.asOf.press('Enter');
    await expect.poll(() => page.alert.innerText()).toContain('A PartialDate is a year, a month or a day that exists');
    expect(await page.show('2017')).not.toEqual([]);
  });

  it('is used from the keyboard alone', async () => {
    const page = await visit(open.origin.url);
    const { keyboard } = page.page;
    await tabTo(page.page, page.search);
    await keyboard.type('nguyen dac vinh');
    await expect.poll(() => page.found.allInnerTexts()).toEqual([expect.stringContaining('Nguyễn Đắc Vinh')]);
    await tabTo(page.page, page.found);
    await keyboard.press('Enter');
    await expect.poll(() => page.page.locator(':focus').innerText()).toBe('Nguyễn Đắc Vinh');
    await page.more.waitFor();
    await tabTo(page.page, page.roles.first().getByRole('link').first());
    await tabTo(page.page, page.more);
    await keyboard.press('Enter');
    await expect.poll(() => page.roles.count()).toBe(9);
  });

  it.each(['light', 'dark'] as const)('fits a phone and a desk, %s', async (colorScheme) => {
    const page = await visit(open.origin.url);
    await page.page.emulateMedia({ colorScheme });
    await page.choose('nguyen dac vinh', 'Nguyễn Đắc Vinh');
    await page.show('2017-03-10');
    for (const width of [390, 1280]) {
      await page.page.setViewportSize({ width, height: 900 });
      expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.page.screenshot({ path: join(screenshots, `frontend-${width}-${colorScheme}.png`), fullPage: true });
    }
  });

  it('says why a service refuses, and reads with a token', async () => {
    const page = await visit(closed.origin.url);
    await page.search.fill('nguyen dac vinh');
    await expect.poll(() => page.alert.innerText()).toContain('send `authorization: Bearer` and a token');
    await page.giveToken('wrong');
    await expect.poll(() => page.alert.innerText()).toBe('The token is not valid here.');
    await page.giveToken(token);
    await page.found.first().click();
    expect(await page.show('2012')).toContain(firstSecretary);
  });

  it('says what to set where its origin is not admitted', async () => {
    const page = await visit(stranger.url);
    await page.search.fill('nguyen dac vinh');
    await expect.poll(() => page.alert.innerText()).toContain(`CORS_ORIGINS name ${stranger.url}?`);
    expect(await page.found.count()).toBe(0);
  });
});
