import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';
import { WorkbenchPage } from '../support/workbench-page.js';

describe('the pages of a service that answers trusted documents alone', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'officials-graph-browser-'));
    const TRUSTED_DOCUMENTS = join(folder, 'manifest.json');
    await writeFile(TRUSTED_DOCUMENTS, JSON.stringify({ one: '{ __typename }' }));
    const settings = { TRUSTED_DOCUMENTS, ONLY_TRUSTED_DOCUMENTS: 'true' };
    [server, browser] = await Promise.all([startServer(settings), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('ask in the browser what they ask on the server', async () => {
    const refused = await send(`${server.url}/graphql?query={graphVersion}`);
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('DOCUMENT_NOT_TRUSTED')]);
    const { page, search, suggestions, heading, complaints } = await WorkbenchPage.open(browser, `${server.url}/en`);
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname === '/graphql') statuses.push(response.status());
    });
    await search.pressSequentially('xuan duong');
    await suggestions.filter({ hasText: 'Nguyễn Xuân Đường' }).waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    await expect.poll(() => heading.innerText()).toBe('Nguyễn Xuân Đường');
    for (const [link, title] of [
      ['Timeline', 'Timeline of Nguyễn Xuân Đường'],
      ['Conflicts', 'Conflicts'],
      ['Lists', 'People'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).first().click();
      await expect.poll(() => heading.innerText()).toBe(title);
    }
    expect(statuses.length).toBeGreaterThan(3);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
    await page.context().close();
  });
});
