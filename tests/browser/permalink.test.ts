import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { type RunningServer, startServer } from './start-server.js';
import { GraphiqlPage } from './support/graphiql-page.js';

const query = `query First {
  statistics { entityCount }
}
query Second($id: ID!) {
  official(id: $id) { name }
}`;
const variables = '{ "id": "official:nguyen-xuan-duong" }';
const linked = { query, variables, operationName: 'Second' };

describe('a link to an operation', () => {
  let server: RunningServer;
  let browser: Browser;
  let graphiql: GraphiqlPage;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  beforeEach(async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    graphiql = await GraphiqlPage.open(browser, server.url, { permissions });
  });
  afterEach(async () => {
    await graphiql.close();
    expect(graphiql.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const linkTo = (operation: Record<string, string>) => `${server.url}/graphql?${new URLSearchParams(operation)}`;
  const note = () => graphiql.page.locator('.link-note').innerText();

  async function copyLink(): Promise<string> {
    await graphiql.page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(note).toContain('Link copied');
    return graphiql.page.evaluate(() => navigator.clipboard.readText());
  }

  async function write(text: string): Promise<void> {
    await graphiql.page.getByRole('button', { name: 'New tab' }).click();
    await graphiql.editor.click();
    await graphiql.page.keyboard.insertText(text);
    await expect.poll(() => graphiql.storedTabs()).toContain(JSON.stringify(text));
  }

  it('fills the editor, in a tab beside what the visitor had, and runs as it says when it is run', async () => {
    await write('# mine');
    await graphiql.goTo(linkTo(linked));
    await expect.poll(() => graphiql.shownOperation()).toContain('query Second');
    await expect
      .poll(() => graphiql.tabs.allInnerTexts())
      .toEqual(['CoChairsAndTheirPositions', '<untitled>', 'Second']);
    // The cursor stands in the operation that the link names: the key runs that one.
    await graphiql.page.locator('.graphiql-query-editor').getByRole('textbox').focus();
    expect(await graphiql.runByKey()).toMatchObject({
      query,
      variables: JSON.parse(variables),
      operationName: 'Second',
    });
    await expect.poll(() => graphiql.shownResult()).toContain('Nguyễn Xuân Đường');
  });

  it('takes nothing of the last visit where it says nothing', async () => {
    await graphiql.goTo(linkTo(linked));
    await graphiql.goTo(linkTo({ query: '{ __typename }' }));
    expect(await graphiql.run()).toEqual({ query: '{ __typename }' });
  });

  it('opens the same tab again, not another', async () => {
    await expect.poll(() => graphiql.storedTabs()).not.toBeNull();
    await graphiql.goTo(linkTo(linked));
    await expect.poll(() => graphiql.storedTabs()).toContain(JSON.stringify(query));
    await graphiql.goTo(`${server.url}/graphql`);
    await graphiql.goTo(linkTo(linked));
    await expect.poll(() => graphiql.tabs.count()).toBe(2);
  });

  it('never runs by itself what it opens, as a mutation', async () => {
    await graphiql.goTo(linkTo({ query: 'mutation { retract(input: {}) { version } }' }));
    await expect.poll(() => graphiql.shownOperation()).toContain('mutation');
    await graphiql.page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expect(graphiql.sent).toEqual([]);
  });

  it('is copied with the operation and its variables, and opens as it was', async () => {
    await graphiql.goTo(linkTo(linked));
    await expect.poll(() => graphiql.tabs.last().innerText()).toBe('Second');
    const link = await copyLink();
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual(linked);
    expect(link).toBe(linkTo(linked));
  });

  it('holds no headers, which may hold a token', async () => {
    await graphiql.page.getByRole('button', { name: 'Headers', exact: true }).click();
    await graphiql.page.getByRole('region', { name: 'Headers' }).locator('.monaco-editor:visible').click();
    await graphiql.page.keyboard.insertText('{ "authorization": "Bearer secret" }');
    const link = await copyLink();
    expect([...new URL(link).searchParams.keys()]).toEqual(['query']);
    expect(link).not.toContain('secret');
  });

  it('is not copied when it is longer than servers take, and the note says so', async () => {
    await write(`# ${'ễ'.repeat(1000)}\n{ __typename }`);
    await graphiql.page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(note).toMatch(/^Too long for a link: \d{4} characters, and servers take 8000\./);
  });

  it('goes into the address bar where the browser lets nothing be copied', async () => {
    await graphiql.page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await write('{ __typename }');
    await graphiql.page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(note).toContain('address bar');
    expect(graphiql.page.url()).toBe(linkTo({ query: '{ __typename }' }));
  });
});
