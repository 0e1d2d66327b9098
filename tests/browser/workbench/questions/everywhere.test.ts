import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openBrowser } from '../../../../scripts/open-browser.mjs';
import { languages } from '../../../../web/workbench/language.js';
import { type RunningServer, startServer } from '../../start-server.js';
import { answers } from './answers.js';
import { walkToAnswer, widths } from './walk.js';
import { linkOf, type QuestionName, stepsTo } from './ways.js';

const isAll = process.env.BROWSER === 'all';

/** A search, a comparison, a list by its kinds, a place in a source, and a day. */
const FIVE: readonly QuestionName[] = [
  'whoHeldAnOffice',
  'howTwoAreConnected',
  'whichSourcesDisagree',
  'whatAParagraphSays',
  'whichOfficesWereHeld',
];
const names = Object.keys(answers).filter((name): name is QuestionName => FIVE.some((one) => isAll || one === name));

const walks = names.flatMap((name) =>
  languages.flatMap((language) =>
    widths.flatMap((width) =>
      (['mouse', 'keyboard'] as const).flatMap((device) => {
        const own = { name, language, width, device, way: 'own way', steps: stepsTo(language)[name] };
        return isAll ? [own, { ...own, way: 'link', steps: [linkOf(name, language)] }] : [own];
      }),
    ),
  ),
);

describe('questions answered in each language, at each width, with a mouse and by keyboard alone', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(walks)('$name, $language, $width px, $device, by $way', async (walk) => {
    await walkToAnswer(browser, server.url, walk);
  });
});
