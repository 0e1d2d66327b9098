import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { type Complaints, watchPage } from './watch-page.js';

export interface SentOperation {
  query: string;
  variables?: unknown;
  operationName?: unknown;
}

/** The GraphiQL page as its visitor meets it, by what is written on it. */
export class GraphiqlPage {
  readonly editor: Locator;
  readonly result: Locator;
  readonly filter: Locator;
  readonly questions: Locator;
  readonly told: Locator;
  readonly tabs: Locator;
  /** What the page has asked the service, but for the schema. */
  readonly sent: SentOperation[] = [];

  private constructor(
    readonly page: Page,
    readonly complaints: Complaints,
  ) {
    this.editor = page.getByRole('region', { name: 'Operation Editor' }).locator('.view-lines');
    this.result = page.locator('.result-window .view-lines');
    this.filter = page.getByRole('searchbox', { name: 'Filter examples' });
    this.questions = page.getByRole('region', { name: 'Examples' }).getByRole('listitem').getByRole('button');
    this.told = page.getByRole('region', { name: 'Examples' }).getByRole('status');
    this.tabs = page.getByRole('tab');
  }

  /** Opens the page as somebody who has never been here. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<GraphiqlPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    const graphiql = new GraphiqlPage(page, await watchPage(page, url));
    page.on('request', (request) => isOperation(request) && graphiql.sent.push(request.postDataJSON()));
    await page.goto(`${url}/graphql`);
    await graphiql.editor.waitFor();
    return graphiql;
  }

  /** What the editor shows, its lines joined, as long ones are broken. */
  async shownOperation(): Promise<string> {
    return (await readLines(this.editor)).join('');
  }

  /** What GraphiQL keeps of its tabs, a moment after they change. */
  storedTabs(): Promise<string | null> {
    return this.page.evaluate(() => localStorage.getItem('graphiql:tabState'));
  }

  /** Opens the page at another address, in the same browser. */
  async goTo(url: string): Promise<void> {
    await this.page.goto(url);
    await this.editor.waitFor();
  }

  async shownResult(): Promise<string> {
    return (await readLines(this.result)).join('\n');
  }

  /** Runs what is in the editor by its button, and hands back what was sent. */
  run(): Promise<SentOperation> {
    return this.sentBy(() => this.page.getByRole('button', { name: /Execute query/ }).click());
  }

  /** Likewise by the key for it; the editor must hold the focus. */
  runByKey(): Promise<SentOperation> {
    return this.sentBy(() => this.page.keyboard.press('Control+Enter'));
  }

  private async sentBy(act: () => Promise<void>): Promise<SentOperation> {
    const [request] = await Promise.all([this.page.waitForRequest(isOperation), act()]);
    return request.postDataJSON();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

function isOperation(request: Request): boolean {
  return request.method() === 'POST' && !request.postData()?.includes('IntrospectionQuery');
}

/** An editor holds only the lines in view, in no order, and draws spaces as no-break spaces. */
async function readLines(editor: Locator): Promise<string[]> {
  const lines = await editor
    .locator('.view-line')
    .evaluateAll((elements) =>
      elements.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent })),
    );
  return lines.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
}
