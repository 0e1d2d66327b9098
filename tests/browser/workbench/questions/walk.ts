import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../../web/workbench/language.js';
import { type Device, readerBy, type Step } from '../../support/reader.js';
import { WorkbenchPage } from '../../support/workbench-page.js';
import { answers } from './answers.js';
import type { QuestionName } from './ways.js';

export const widths = [390, 820, 1440] as const;

export interface Walk {
  readonly name: QuestionName;
  readonly steps: readonly Step[];
  readonly language: Language;
  readonly width: number;
  readonly device: Device;
}

const LOCALES = { en: 'en-GB', vi: 'vi-VN' } as const;
const MOST_STEPS = 4;

/** The views that axe has looked at, each at a width: several walks pass through one. */
const seen = new Set<string>();

async function expectNothingFound(workbench: WorkbenchPage, width: number): Promise<void> {
  const view = `${workbench.page.url()} at ${width}`;
  if (seen.has(view)) return;
  seen.add(view);
  expect(await workbench.findingsInBothThemes(), view).toEqual([]);
}

async function expectAnswer({ page }: WorkbenchPage, { name, language }: Walk): Promise<void> {
  for (const texts of answers[name][language]) {
    const lines = page.getByRole('main').locator('li, p');
    const together = texts.reduce((found, hasText) => found.filter({ hasText }), lines);
    await expect.poll(() => together.count(), { message: `${name}: ${texts.join(' … ')}` }).toBeGreaterThan(0);
  }
}

/** From the start page to the answer to a question, in few steps, with nothing to complain of on the way. */
export async function walkToAnswer(browser: Browser, origin: string, walk: Walk): Promise<void> {
  const { steps, language, width, device } = walk;
  const options = { locale: LOCALES[language], viewport: { width, height: 900 } };
  const workbench = await WorkbenchPage.open(browser, `${origin}/`, options);
  const reader = readerBy(device, workbench);
  await expectNothingFound(workbench, width);
  for (const step of steps) {
    await reader.take(step);
    await expectNothingFound(workbench, width);
  }
  await expectAnswer(workbench, walk);
  expect(reader.steps).toBeLessThanOrEqual(MOST_STEPS);
  expect(new URL(workbench.page.url()).pathname).toMatch(new RegExp(`^/${language}/`));
  expect(await workbench.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await workbench.close();
  expect(workbench.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
}
