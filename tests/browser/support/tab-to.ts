import type { Locator, Page } from 'playwright-core';

const PRESSES = 30;

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, element: Locator, most = PRESSES): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not reach the element.`);
}
