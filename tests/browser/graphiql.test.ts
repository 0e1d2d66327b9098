import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { type ExampleFile, readExamples } from '../support/examples/read-examples.js';
import { type RunningServer, startServer } from './start-server.js';
import { GraphiqlPage, type SentOperation } from './support/graphiql-page.js';
import { tabTo } from './support/tab-to.js';

const screenshot = join(import.meta.dirname, '../../var/screenshots/graphiql.png');
const examples = readExamples();
const [first, second] = examples;
if (!first || !second) throw new Error('schema/examples holds fewer than two questions: nothing to try the page with.');

describe('the GraphiQL page', () => {
  let server: RunningServer;
  let browser: Browser;
  let graphiql: GraphiqlPage;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  beforeEach(async () => {
    graphiql = await GraphiqlPage.open(browser, server.url);
  });
  afterEach(async () => {
    await graphiql.close();
    // Whatever a test did, the page stayed within its policy and its own host.
    expect(graphiql.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('greets a new visitor with the first question, ready to run, and the list of all', async () => {
    expect(await graphiql.page.title()).toBe('GraphiQL · officials-graph');
    expect(await graphiql.page.getByRole('heading', { level: 1 }).innerText()).toBe('officials-graph');
    expect(await shownQuestions(graphiql)).toEqual(examples.map(({ question, questionVi }) => [question, questionVi]));
    expect(await graphiql.questions.first().locator('[lang="vi"]').innerText()).toBe(first.questionVi);
    await expectShown(graphiql, first);
    expect(await graphiql.run()).toMatchObject(operationOf(first));
  });

  it('opens the question clicked, runs it and shows the answer', async () => {
    await graphiql.questions.nth(1).click();
    await expectShown(graphiql, second);
    expect(await graphiql.run()).toMatchObject(operationOf(second));
    await expectData(graphiql);
    expect(await graphiql.page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
    await graphiql.page.screenshot({ path: screenshot });
  });

  it('finds, opens and runs a question from the keyboard alone, and lets Tab leave the editor', async () => {
    const { keyboard } = graphiql.page;
    await tabTo(graphiql.page, graphiql.filter);
    await keyboard.type(second.question.toUpperCase());
    await expect.poll(() => shownQuestions(graphiql)).toEqual([[second.question, second.questionVi]]);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await graphiql.runByKey()).toMatchObject(operationOf(second));
    await expectData(graphiql);
    await keyboard.press('Control+M');
    await tabTo(graphiql.page, graphiql.page.getByRole('button', { name: /Execute query/ }));
  });

  it.each([
    ['chủ tịch tỉnh', 'Who has been chairman'],
    ['CHU TICH TINH', 'Who has been chairman'],
    ['chairman latest', 'Who has been chairman'],
    ['giám đốc', 'How do I record an appointment'],
    ['giam doc', 'How do I record an appointment'],
  ])(
    'takes the first question found by «%s» at Enter, says so, and shows all again at Escape',
    async (typed, begin) => {
      const found = examples.find(({ question }) => question.startsWith(begin));
      await graphiql.filter.fill(typed);
      await expect.poll(() => shownQuestions(graphiql)).toEqual([[found?.question, found?.questionVi]]);
      await graphiql.filter.press('Enter');
      await expect.poll(() => graphiql.shownOperation()).toContain(`# ${found?.question}`);
      expect(await graphiql.told.innerText()).toBe(`In the editor: ${found?.question}`);
      await graphiql.filter.press('Escape');
      expect(await graphiql.filter.inputValue()).toBe('');
      await expect.poll(() => graphiql.told.innerText()).toBe(`${examples.length} questions`);
      expect(graphiql.sent).toEqual([]);
    },
  );

  it('checks what is written against the schema while it is written', async () => {
    await graphiql.page.getByRole('button', { name: 'New tab' }).click();
    await graphiql.editor.click();
    await graphiql.page.keyboard.type('{ noSuchField');
    await graphiql.page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  });

  it('opens a new tab rather than lose what the visitor wrote', async () => {
    await graphiql.editor.click();
    await graphiql.page.keyboard.type('# mine ');
    await graphiql.questions.first().click();
    await expect.poll(() => graphiql.tabs.count()).toBe(2);
  });

  it('opens again as the visitor left it', async () => {
    await graphiql.questions.nth(1).click();
    await graphiql.page.getByRole('button', { name: 'Hide Examples' }).click();
    await expect.poll(() => graphiql.storedTabs()).toContain(JSON.stringify(second.query));
    await graphiql.page.reload();
    await graphiql.editor.waitFor();
    expect(await graphiql.run()).toMatchObject(operationOf(second));
    expect(await graphiql.filter.isVisible()).toBe(false);
  });

  it.each([390, 820])('shows examples, editor and answer above each other %d pixels wide', async (width) => {
    await graphiql.page.setViewportSize({ width, height: 900 });
    await graphiql.page.reload();
    await graphiql.editor.waitFor();
    await graphiql.questions.nth(1).click();
    expect(await graphiql.run()).toMatchObject(operationOf(second));
    await expectData(graphiql);
    expect(await graphiql.editor.locator('.view-line').count()).toBeGreaterThan(10);
    const parts = ['.graphiql-plugin', '.graphiql-editors', '.graphiql-response'];
    const boxes = await Promise.all(parts.map((part) => graphiql.page.locator(part).boundingBox()));
    let above = 0;
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.width).toBeGreaterThan(width * 0.8);
      expect(box?.y).toBeGreaterThanOrEqual(above);
      above = (box?.y ?? 0) + (box?.height ?? 0);
    }
    const size = await graphiql.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    });
    expect(size.scrollWidth).toBe(width);
    expect(size.scrollHeight).toBeLessThan(3 * 900);
  });

  it('tells a browser without JavaScript where to send an operation', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/graphql`);
    expect(await page.locator('noscript').innerText()).toContain('POST /graphql');
    await context.close();
  });
});

function operationOf({ query, variables }: ExampleFile): SentOperation {
  return variables === undefined ? { query } : { query, variables };
}

/** The lines of each example in the list: its question in English and in Vietnamese. */
async function shownQuestions(graphiql: GraphiqlPage): Promise<string[][]> {
  const texts = await graphiql.questions.allInnerTexts();
  return texts.map((text) => text.split(/\n+/).slice(0, 2));
}

async function expectShown(graphiql: GraphiqlPage, { question }: ExampleFile): Promise<void> {
  await expect.poll(() => graphiql.shownOperation()).toContain(`# ${question}`);
}

async function expectData(graphiql: GraphiqlPage): Promise<void> {
  await expect.poll(() => graphiql.shownResult()).toContain('"data": {');
  expect(await graphiql.shownResult()).not.toContain('"errors"');
}
