import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { dataOf, send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';
import { createEditor, type Editor } from '../support/create-token.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const DUONG = 'official:nguyen-xuan-duong';
const CHINH = 'official:nguyen-duc-chinh';
const THANH = 'official:lam-thi-phuong-thanh';

describe('the pages of analysts', () => {
  let server: RunningServer;
  let browser: Browser;
  let editor: Editor;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    editor = await createEditor();
    [server, browser] = await Promise.all([startServer({ TOKEN_FILE: editor.file }), openBrowser()]);
  });
  afterEach(async () => {
    await workbench.close();
    expect(workbench.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await editor.remove();
  });

  const open = async (path: string, options = {}) => {
    workbench = await WorkbenchPage.open(browser, `${server.url}${path}`, options);
    return workbench;
  };
  const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    dataOf(
      await send(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    );

  it('shows careers on one scale, with a table in step with it', async () => {
    const { page } = await open(`/en/timeline?id=${DUONG}&id=${CHINH}`);
    const query = 'query($ids: [ID!]!) { timeline(ids: $ids, first: 200) { edges { sentence } } }';
    const answer: unknown = await ask(query, { ids: [DUONG, CHINH] });
    const rows = page.getByRole('table').getByRole('row');
    const dated = JSON.stringify(answer).match(/"sentence"/g)?.length ?? 0;
    // Births lie before the scale, which begins with what is known of the careers.
    expect(await rows.count()).toBe(1 + dated - 2);
    await page.getByRole('link', { name: 'Closer' }).click();
    await page.waitForURL('**from=*');
    await expect.poll(() => rows.count()).toBeLessThan(1 + dated - 2);
    await page.getByRole('link', { name: 'Whole', exact: true }).click();
    await expect.poll(() => rows.count()).toBe(1 + dated - 2);
  });

  it('adds to a timeline by name without JavaScript', async () => {
    const { page } = await open(`/en/timeline?id=${DUONG}`, { javaScriptEnabled: false });
    await page.getByRole('searchbox', { name: 'Add by name…' }).fill('nguyen duc chinh');
    await page.getByRole('searchbox', { name: 'Add by name…' }).press('Enter');
    await page.getByRole('listitem').getByRole('link', { name: 'Nguyễn Đức Chính' }).click();
    await page.getByRole('heading', { level: 2, name: 'Nguyễn Đức Chính' }).waitFor();
  });

  it('lists conflicts by kind, each side with where it was read', async () => {
    const { page } = await open('/en/conflicts');
    await page
      .getByRole('navigation', { name: 'Kind of conflict' })
      .getByRole('link', { name: 'Sources disagree' })
      .click();
    await page.waitForURL('**kind=SOURCES_DISAGREE');
    await page.getByRole('link', { name: 'date of birth: 1962' }).click();
    await page.waitForURL('**/en/e/claim:*');
    await page.getByRole('link', { name: 'Lâm Thị Phương Thanh', exact: true }).waitFor();
    await page.getByText('date of birth: 26 July 1967').waitFor();
  });

  it('tells what was changed lately', async () => {
    const mutation = `mutation { addOfficial(input: {
      id: "official:new", name: "Trần Thị Mới", evidence: [{ source: "source:luat-viet-nam-182467-attributes" }]
    }) { factId } }`;
    await ask(mutation, {}, { authorization: `Bearer ${editor.token}` });
    const { page } = await open('/en/changes');
    await page.getByRole('listitem').filter({ hasText: 'Trần Thị Mới' }).getByText('added').waitFor();
  });

  it('compares two: paths drawn and told, what they share and when, with hubs and without', async () => {
    const { page } = await open(`/en/connect?id=${THANH}&id=${CHINH}`);
    const between = page.getByRole('region', { name: 'Lâm Thị Phương Thanh and Nguyễn Đức Chính' });
    const path = between.locator('.path').first();
    await path.getByText('took part in').first().waitFor();
    await path.getByText('At the same time: 10 March 2017.').waitFor();
    await path.getByRole('link', { name: 'Footnote 1', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Avoid what many are linked to' }).click();
    await page.waitForURL('**hubs=avoid*');
    await page.getByRole('link', { name: 'Show the shortest' }).waitFor();
    const [date, ids] = [page.locator('input[type=date]'), new URL(page.url()).searchParams.getAll('id')];
    await date.fill('2020-01-01');
    await page.waitForURL('**date=2020-01-01*');
    expect(new URL(page.url()).searchParams.getAll('id')).toEqual(ids);
  });

  it.each([
    [`/en/timeline?id=official:nobody`, 404],
    ['/en/conflicts?after=x', 404],
    ['/en/e/claim:nothing', 404],
  ])('says what is not there: %s', async (path, status) => {
    workbench = await WorkbenchPage.open(browser, `${server.url}/en/changes`);
    expect((await send(`${server.url}${path}`)).status).toBe(status);
  });

  it.each([
    [`/en/timeline?id=${DUONG}&id=${CHINH}&date=2017-03-10`, 'light', 1280],
    [`/vi/timeline?id=province:quang-tri`, 'dark', 360],
    ['/vi/conflicts', 'light', 360],
    ['/en/changes', 'dark', 1280],
    [`/en/connect?id=${THANH}&id=${CHINH}`, 'dark', 360],
    ['/vi/e/claim:lam-thi-phuong-thanh-birth-date-1962', 'light', 1280],
  ] as const)('keeps nobody out, and fits: %s, %s, %i px', async (path, colorScheme, width) => {
    const { page } = await open(path, { colorScheme, viewport: { width, height: 900 } });
    expect(await workbench.findings()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
