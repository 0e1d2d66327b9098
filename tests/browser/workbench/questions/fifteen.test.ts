import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../../scripts/open-browser.mjs';
import { type RunningServer, startServer } from '../../start-server.js';
import { answers } from './answers.js';
import { walkToAnswer } from './walk.js';
import { linkOf, type QuestionName, stepsTo } from './ways.js';

const steps = stepsTo('en');
const names = Object.keys(steps).filter((name): name is QuestionName => Object.hasOwn(answers, name));

describe('the fifteen questions, answered with a mouse', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const walk = { language: 'en', width: 1440, device: 'mouse' } as const;

  it('are fifteen', () => {
    expect(names).toHaveLength(15);
  });

  it.each(names)('by the link of the question: %s', async (name) => {
    await walkToAnswer(browser, server.url, { ...walk, name, steps: [linkOf(name, 'en')] });
  });

  it.each(names)('by looking for it oneself: %s', async (name) => {
    await walkToAnswer(browser, server.url, { ...walk, name, steps: steps[name] });
  });
});
