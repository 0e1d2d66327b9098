import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type Complaints, watchPage } from './watch-page.js';

/** The rules of axe that colors matter to: by the others, one theme is as good as the other. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/** Whether the page answers to keys and clicks. */
function isTakenOver(): boolean {
  return performance.getEntriesByName('taken over').length > 0;
}

/** A page of the workbench as its reader meets it, by what is written on it. */
export class WorkbenchPage {
  readonly search: Locator;
  readonly suggestions: Locator;
  readonly heading: Locator;
  readonly day: Locator;

  private constructor(
    readonly page: Page,
    readonly complaints: Complaints,
  ) {
    this.search = page.getByRole('combobox');
    this.suggestions = page.getByRole('option');
    this.heading = page.getByRole('heading', { level: 1 });
    this.day = page.locator('input[type=date]');
  }

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints = await watchPage(page, new URL(url).origin);
    await page.goto(url);
    if (options.javaScriptEnabled ?? true) await page.waitForFunction(isTakenOver);
    return new WorkbenchPage(page, complaints);
  }

  /** The rows of a section, by its heading. */
  facts(section: string): Locator {
    return this.page.getByRole('region', { name: section, exact: true }).getByRole('listitem');
  }

  /** What axe finds, each finding as its rule and element: by all rules, or by some. */
  async findings(rules?: readonly string[]): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
    const { violations } = await this.page.evaluate(
      (given) => Reflect.get(window, 'axe').run(given) as Promise<axe.AxeResults>,
      options,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }

  /** What axe finds in either theme. */
  async findingsInBothThemes(): Promise<string[]> {
    await this.page.emulateMedia({ colorScheme: 'light' });
    const inLight = await this.findings();
    await this.page.emulateMedia({ colorScheme: 'dark' });
    return [...inLight, ...(await this.findings(OF_COLORS)).map((finding) => `dark: ${finding}`)];
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
