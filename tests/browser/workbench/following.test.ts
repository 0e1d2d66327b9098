import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { dataOf, graphqlPost, send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';
import { createEditor, type Editor } from '../support/create-token.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const DUONG = 'official:nguyen-xuan-duong';
const CHINH = 'official:nguyen-duc-chinh';
const THANH = 'official:lam-thi-phuong-thanh';
const clean = { violations: [], errors: [], foreignRequests: [] };

describe('what one follows from page to page', () => {
  let server: RunningServer;
  let browser: Browser;
  let editor: Editor;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    editor = await createEditor();
    [server, browser] = await Promise.all([startServer({ TOKEN_FILE: editor.file }), openBrowser()]);
  });
  afterEach(async () => {
    for (const workbench of opened.splice(0)) await workbench.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await editor.remove();
  });

  async function open(path: string): Promise<WorkbenchPage> {
    const workbench = await WorkbenchPage.open(browser, new URL(path, server.url).href);
    opened.push(workbench);
    return workbench;
  }

  /** What a drawing says that it shows, and the lists in step with it. */
  async function drawnOn({ page }: WorkbenchPage): Promise<unknown> {
    const drawing = page.getByRole('img', { name: /^A drawing of/ });
    await drawing.locator('canvas').first().waitFor();
    const lists = page.getByRole('region', { name: /^\d+ (shown|links?)$/ }).getByRole('listitem');
    return { label: await drawing.getAttribute('aria-label'), lists: await lists.allTextContents() };
  }

  it('unfolds a drawing, undoes it, and shares what is seen by its address', async () => {
    const workbench = await open(`/en/graph?id=${THANH}&id=${CHINH}`);
    const { page } = workbench;
    const before = await drawnOn(workbench);
    const folded = page.url();
    await page.getByRole('link', { name: /^Unfold Conference of the North Central/ }).click();
    await page.waitForURL((url) => url.href !== folded);
    const other = await open(page.url());
    const unfolded = await drawnOn(other);
    expect(unfolded).not.toEqual(before);
    await expect.poll(() => drawnOn(workbench)).toEqual(unfolded);
    await page.goBack();
    await expect.poll(() => drawnOn(workbench)).toEqual(before);
    await page.goForward();
    await expect.poll(() => drawnOn(workbench)).toEqual(unfolded);
    expect([workbench.complaints, other.complaints]).toEqual([clean, clean]);
  });

  it('saves a drawing as it is, as PNG and SVG', async () => {
    const workbench = await open(`/vi/graph?id=${THANH}&id=${CHINH}`);
    const saved = async (format: string) => {
      const button = workbench.page.getByRole('button', { name: format });
      const [download] = await Promise.all([workbench.page.waitForEvent('download'), button.click()]);
      return readFile(await download.path());
    };
    await workbench.page.locator('.canvas canvas').first().waitFor();
    const png = await saved('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The width and the height, from its header: all of the drawing, in twice the size of its words.
    expect(Math.min(png.readUInt32BE(16), png.readUInt32BE(20))).toBeGreaterThan(500);
    const svg = String(await saved('SVG'));
    for (const text of ['Lâm Thị Phương Thanh', 'Nguyễn Đức Chính', 'tham gia']) expect(svg).toContain(text);
    expect(workbench.complaints).toEqual(clean);
  });

  it('says that a drawing could not be made, shows the lists, and draws the next', async () => {
    const { page } = await open('/en');
    await page.route('**/layout-worker-*.js', (route) => route.abort());
    await page.goto(new URL(`/en/graph?id=${CHINH}`, server.url).href);
    await page.getByText('It cannot be drawn: see the lists below.').waitFor();
    expect(
      await page
        .getByRole('region', { name: /^\d+ links?$/ })
        .getByRole('listitem')
        .count(),
    ).toBeGreaterThan(1);
    await page.unroute('**/layout-worker-*.js');
    await page.evaluate(() => document.body.classList.add('not-loaded-again'));
    await page
      .getByRole('link', { name: /^Unfold / })
      .first()
      .click();
    await page.locator('.not-loaded-again .canvas canvas').first().waitFor();
  });

  it.each([true, false])('takes over the lists of a drawing, whether its nodes get places: %s', async (getPlaces) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    // Else an answer that never comes.
    if (!getPlaces) await page.route('**/layout-worker-*.js', () => {});
    await page.goto(new URL(`/en/graph?id=${CHINH}`, server.url).href);
    const tools = page.locator('.fact-tools').first();
    await tools.locator('summary').click();
    // Nobody hears of clicks before.
    await expect
      .poll(async () => {
        await tools.getByRole('button', { name: 'Copy its id' }).click();
        return tools.getByRole('status').innerText();
      })
      .toBe('Copied.');
    await expect.poll(() => page.locator('.canvas canvas').count()).toBe(getPlaces ? 3 : 0);
    await context.close();
  });

  it('draws nothing if there is nothing to draw', async () => {
    const { page } = await open('/en');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL('/en/graph', server.url).href, { waitUntil: 'networkidle' });
    expect(asked).toContain('/en/graph');
    expect(asked.filter((path) => /drawing|layout-worker/.test(path))).toEqual([]);
  });

  it('moves the day to 2019, and shares it', async () => {
    const workbench = await open('/en/e/position:nghe-an-peoples-committee-chairman?date=2017-03-10');
    const then = workbench.facts('Who held it on this day');
    await expect.poll(() => then.allInnerTexts()).toEqual([expect.stringContaining('Nguyễn Xuân Đường')]);
    await workbench.day.fill('2019-05-01');
    await workbench.page.waitForURL('**?date=2019-05-01');
    await expect.poll(() => then.allInnerTexts()).toEqual([expect.stringMatching(/^Thái Thanh Quý\s[\s\S]*certain/)]);
    const other = await open(workbench.page.url());
    expect(await other.facts('Who held it on this day').allInnerTexts()).toEqual(await then.allInnerTexts());
    expect([workbench.complaints, other.complaints]).toEqual([clean, clean]);
  });

  it('says that there is no connection, and goes on once there is one', async () => {
    const { page, heading, complaints } = await open(`/en/e/${DUONG}`);
    const notice = page.getByText('You are offline: other pages will answer once there is a connection.');
    expect(await notice.count()).toBe(0);
    await page.context().setOffline(true);
    await notice.waitFor();
    expect(await heading.innerText()).toBe('Nguyễn Xuân Đường');
    for (const [link, title] of [
      ["Chairman of the People's Committee of Nghệ An", "Chairman of the People's Committee of Nghệ An"],
      // Its script is not loaded yet.
      ['Conflicts', 'Conflicts'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).first().click();
      await expect.poll(() => heading.innerText()).toBe('You are offline');
      await page.getByText('The page will answer once there is a connection again.', { exact: true }).waitFor();
      await page.context().setOffline(false);
      await expect.poll(() => heading.innerText()).toBe(title);
      expect(await notice.count()).toBe(0);
      await page.context().setOffline(true);
      await notice.waitFor();
    }
    await page.context().setOffline(false);
    // The browser itself tells of each request that failed.
    const others = complaints.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'));
    expect({ ...complaints, errors: others }).toEqual(clean);
  });

  it('shows what was written since a page was last seen', async () => {
    const { page, heading } = await open('/en/list/people');
    const person = page.getByRole('main').getByRole('link', { name: 'Trần Thị Mới' });
    expect(await person.count()).toBe(0);
    await page.getByRole('link', { name: 'Conflicts', exact: true }).click();
    await expect.poll(() => heading.innerText()).toBe('Conflicts');
    const query = `mutation { addOfficial(input: {
      id: "official:new", name: "Trần Thị Mới", evidence: [{ source: "source:luat-viet-nam-182467-attributes" }]
    }) { factId } }`;
    const headers = { authorization: `Bearer ${editor.token}` };
    expect(dataOf(await send(`${server.url}/graphql`, graphqlPost({ query }, headers)))).toBeTruthy();
    await page.goBack();
    await person.waitFor();
  });
});
