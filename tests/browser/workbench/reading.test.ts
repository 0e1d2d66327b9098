import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { type RunningServer, startServer } from '../start-server.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const DUONG = 'official:nguyen-xuan-duong';

describe('the workbench in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterEach(async () => {
    await workbench.close();
    expect(workbench.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (path: string, options = {}) => {
    workbench = await WorkbenchPage.open(browser, `${server.url}${path}`, options);
    return workbench;
  };

  it('leads from two letters to a person by keyboard alone', async () => {
    const { search, suggestions, heading, page } = await open('/', { locale: 'en-GB' });
    await search.pressSequentially('xuan duong');
    await suggestions.filter({ hasText: 'Nguyễn Xuân Đường' }).waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    await page.waitForURL(`**/en/e/${DUONG}`);
    await expect.poll(() => heading.innerText()).toBe('Nguyễn Xuân Đường');
  });

  it('answers for the day that is chosen, and keeps it in the address', async () => {
    const { day, page } = await open(`/en/e/${DUONG}`);
    const chairman = workbench.facts('Positions').filter({ hasText: "Chairman of the People's Committee of Nghệ An" });
    await chairman.waitFor();
    await day.fill('2019-05-01');
    await page.waitForURL('**?date=2019-05-01');
    await expect.poll(() => chairman.count()).toBe(0);
    await day.fill('2017-03-10');
    await expect.poll(() => chairman.innerText()).toContain('certain');
  });

  it('rules the scale at the first days of years, and draws a year that is attested as a year', async () => {
    const { page } = await open(`/en/e/${DUONG}`);
    const bar = page.getByRole('slider');
    const [first = 0, last = 0] = await Promise.all(
      ['min', 'max'].map(async (end) => Number(await bar.getAttribute(end))),
    );
    const placeOf = (day: string) => ((Date.parse(day) / 86_400_000 - first) / (last - first)) * 100;
    const positions = page.getByRole('region', { name: 'Positions', exact: true });
    const labels = await positions
      .locator('.axis text')
      .evaluateAll((texts) =>
        texts.map((text) => [text.textContent ?? '', Number.parseFloat(text.getAttribute('x') ?? '')] as const),
      );
    expect(labels.length).toBeGreaterThan(3);
    for (const [year, place] of labels) expect(place).toBeCloseTo(placeOf(`${year}-01-01`), 0);
    const bracket = positions.locator('.facts .bracket.attested line').first();
    const [begin, end] = await Promise.all(['x1', 'x2'].map((name) => bracket.getAttribute(name)));
    expect(Number.parseFloat(begin ?? '')).toBeCloseTo(placeOf('2016-01-01'), 0);
    expect(Number.parseFloat(end ?? '')).toBeCloseTo(placeOf('2017-01-01'), 0);
  });

  it('marks all times as chosen until a day is', async () => {
    const { page } = await open(`/en/e/${DUONG}`);
    const chosen = page.getByRole('region', { name: 'Day looked at' }).locator('[aria-current]');
    expect(await chosen.allInnerTexts()).toEqual(['All times']);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.waitForURL('**?date=*');
    await expect.poll(() => chosen.allInnerTexts()).toEqual(['Today']);
  });

  it('lets no day be chosen of a source, which says what it says at all times', async () => {
    const { page } = await open('/en/e/source:bao-nghe-an-2017-03-10?date=2017-03-10');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByText('The whole page answers for').count()).toBe(0);
  });

  it('tells for which day a graph is drawn, and draws with the day of the page before', async () => {
    const { page } = await open(`/en/connect?id=${DUONG}&id=official:nguyen-duc-chinh&date=2017-03-10`);
    await page.getByRole('link', { name: 'Draw this' }).click();
    await page.waitForURL('**/en/graph?*date=2017-03-10');
    await page.getByText('The whole page answers for 10 March 2017.').waitFor();
    await page.getByRole('link', { name: 'All times' }).click();
    await page.getByText('The page shows all times.').waitFor();
    expect(new URL(page.url()).searchParams.getAll('id')).toHaveLength(2);
  });

  it('opens a footnote beside the text by keyboard, and without JavaScript at the foot', async () => {
    const { page } = await open(`/en/e/${DUONG}`);
    const number = page.getByRole('link', { name: 'Footnote 1', exact: true }).first();
    await number.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Footnote 1' });
    await expect.poll(() => note.innerText()).toContain('Báo Nghệ An');
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    await workbench.close();
    const { page: plain } = await open(`/en/e/${DUONG}`, { javaScriptEnabled: false });
    await plain.getByRole('link', { name: 'Footnote 1', exact: true }).first().click();
    expect(new URL(plain.url()).hash).toBe('#note-1');
  });

  it('gives one number to one place in a source, in the order of the page', async () => {
    const { page } = await open(`/en/e/${DUONG}`);
    const numbers = (await page.locator('.cited a').allInnerTexts()).map(Number);
    const met = [...new Set(numbers)];
    expect(met).toEqual([...met.keys()].map((index) => index + 1));
    const notes = await page.getByRole('region', { name: 'Sources' }).getByRole('listitem').allInnerTexts();
    expect(notes).toHaveLength(met.length);
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('moves the day by keys, and keeps the focus', async () => {
    const { page, day } = await open(`/en/e/${DUONG}?date=2017-03-31`);
    const bar = page.getByRole('slider');
    await bar.focus();
    for (const [key, date] of [
      ['ArrowRight', '2017-04-01'],
      ['ArrowLeft', '2017-03-31'],
      ['PageDown', '2017-02-28'],
      ['PageUp', '2017-03-28'],
      ['Home', '2013-05-14'],
      ['End', '2018-10-01'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(`**?date=${date}`);
      await expect.poll(() => day.inputValue()).toBe(date);
      expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  it('speaks the language of the browser, and another on request', async () => {
    const { heading, page } = await open(`/e/${DUONG}?date=2017-03-10`, { locale: 'vi-VN' });
    expect(new URL(page.url()).pathname).toBe(`/vi/e/${DUONG}`);
    await workbench.facts('Chức vụ').filter({ hasText: 'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An' }).waitFor();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(`**/en/e/${DUONG}?date=2017-03-10`);
    await workbench.facts('Positions').first().waitFor();
    expect([await heading.innerText(), await page.locator('html').getAttribute('lang')]).toEqual([
      'Nguyễn Xuân Đường',
      'en',
    ]);
  });

  it('tells how two are connected, and draws what is around them', async () => {
    const [thanh, chinh] = ['official:lam-thi-phuong-thanh', 'official:nguyen-duc-chinh'];
    const { page } = await open(`/en/connect?id=${thanh}&id=${chinh}`);
    await page.getByText('Nguyễn Đức Chính co-chaired the Conference').first().waitFor();
    await page.getByRole('link', { name: 'Draw this' }).click();
    await page.waitForURL(`**/en/graph?id=${encodeURIComponent(thanh)}&id=${encodeURIComponent(chinh)}`);
    const drawn = page.getByRole('img', { name: /^A drawing of \d+ nodes/ });
    await drawn.locator('canvas').first().waitFor();
    const before = await drawn.getAttribute('aria-label');
    await page.getByRole('link', { name: /^Unfold Conference of the North Central/ }).click();
    await expect.poll(() => drawn.getAttribute('aria-label')).not.toBe(before);
    await page.goBack();
    await expect.poll(() => drawn.getAttribute('aria-label')).toBe(before);
  });

  it('narrows a list by what it is counted by', async () => {
    const { page } = await open('/en/list/people');
    await page.getByRole('region', { name: 'Province' }).getByRole('link', { name: 'Nghệ An' }).click();
    await page.waitForURL('**/en/list/people?PROVINCE=province%3Anghe-an');
    await page.getByRole('status').filter({ hasText: '6 in all' }).waitFor();
    await page.getByRole('link', { name: 'Thái Thanh Quý' }).waitFor();
  });

  it.each([
    ['/en', 'light'],
    ['/vi/e/official:nguyen-xuan-duong?date=2017-03-10', 'dark'],
    ['/en/e/province:quang-tri', 'light'],
    ['/vi/connect?id=official:lam-thi-phuong-thanh&id=official:nguyen-duc-chinh', 'light'],
    ['/en/list/people', 'dark'],
    ['/en/graph?id=official:nguyen-xuan-duong', 'light'],
  ] as const)('keeps nobody out, by the rules of axe: %s, %s', async (path, colorScheme) => {
    const shown = await open(path, { colorScheme });
    if (path.includes('/graph')) await shown.page.locator('.canvas canvas').first().waitFor();
    expect(await shown.findings()).toEqual([]);
  });

  it('finds what a form asks without JavaScript', async () => {
    const { search, page } = await open('/en', { javaScriptEnabled: false });
    await search.fill('nguyen duc');
    await search.press('Enter');
    await page.waitForURL('**/en/search?q=nguyen+duc');
    await page.getByRole('link', { name: 'Nguyễn Đức Chính' }).click();
    await page.waitForURL('**/e/official:nguyen-duc-chinh');
    expect(await workbench.facts('Positions').count()).toBeGreaterThan(1);
  });
});
