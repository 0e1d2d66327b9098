import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { packageRoot } from '../../../src/package-root.js';

/** Builds examples/frontend/ for a service, as its users build it. */
export async function buildFrontend(serviceUrl: string, folder: string): Promise<void> {
  const vite = join(packageRoot, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'examples/frontend', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production', VITE_SERVICE_URL: `${serviceUrl}/graphql` };
  await promisify(execFile)(process.execPath, args, { cwd: packageRoot, env });
}

/** The page of examples/frontend/ as its visitor meets it, by what is written on it. */
export class FrontendPage {
  readonly search: Locator;
  readonly found: Locator;
  readonly asOf: Locator;
  readonly roles: Locator;
  readonly more: Locator;
  readonly alert: Locator;
  readonly status: Locator;
  readonly failures: string[] = [];

  private constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Official' });
    this.found = page.getByRole('list', { name: 'Officials found' }).getByRole('button');
    this.asOf = page.getByRole('textbox', { name: 'As of' });
    this.roles = page.getByRole('list', { name: 'Roles' }).locator(':scope > li');
    this.more = page.getByRole('button', { name: 'More' });
    this.alert = page.getByRole('alert');
    this.status = page.getByRole('main').getByRole('status');
    page.on('pageerror', (error) => this.failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.failures.push(message.text()));
  }

  static async open(browser: Browser, url: string, width = 1280): Promise<FrontendPage> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const frontend = new FrontendPage(await context.newPage());
    await frontend.page.goto(url);
    return frontend;
  }

  async choose(text: string, name: string): Promise<void> {
    await this.search.fill(text);
    await this.found.filter({ hasText: name }).click();
  }

  /** Asks for another time, and waits for its roles. */
  async show(time: string): Promise<string[]> {
    await this.asOf.fill(time);
    await this.asOf.press('Enter');
    await this.status.filter({ hasText: time === '' ? 'of all times' : `as of ${time}` }).waitFor();
    return this.titles();
  }

  titles(): Promise<string[]> {
    return this.roles.getByRole('heading').allInnerTexts();
  }

  async giveToken(token: string): Promise<void> {
    const field = this.page.getByLabel('Token', { exact: true });
    if (!(await field.isVisible())) await this.page.locator('summary').click();
    await field.fill(token);
    await field.press('Enter');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
