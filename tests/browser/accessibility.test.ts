import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { type RunningServer, startServer } from './start-server.js';
import { GraphiqlPage } from './support/graphiql-page.js';

// What GraphiQL's own components do and no attribute or style of ours mends: rule, element and why.
const accepted: Readonly<Record<string, string>> = {
  'nested-interactive .graphiql-tab': 'a tab of GraphiQL is a list item around the button that opens it',
};

const sizes = [
  [1280, 900],
  [820, 1100],
  [390, 844],
] as const;
const shown = sizes.flatMap(([width, height]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, height, colorScheme })),
);

/** Each finding as its rule and element. All rules are asked, those of minor weight too. */
async function findingsOn({ page }: GraphiqlPage): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => Reflect.get(window, 'axe').run() as Promise<axe.AxeResults>);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

describe('the GraphiQL page, by the rules of axe', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(shown)('keeps nobody out: $width pixels, $colorScheme', async ({ width, height, colorScheme }) => {
    const graphiql = await GraphiqlPage.open(browser, server.url, { viewport: { width, height }, colorScheme });
    const found = new Set(await findingsOn(graphiql));
    // The answer to this one holds texts, numbers, true and false.
    await graphiql.filter.fill('lam thi phuong thanh');
    await graphiql.filter.press('Enter');
    await graphiql.run();
    await expect.poll(() => graphiql.shownResult()).toContain('"data": {');
    await graphiql.page.getByRole('button', { name: 'Copy link' }).click();
    for (const finding of await findingsOn(graphiql)) found.add(finding);
    await graphiql.close();
    expect([...found].sort()).toEqual(Object.keys(accepted).sort());
  });
});
