#!/usr/bin/env node
// Takes the pictures of docs/pages.md: each page of the workbench, from the program as it is built, over the starting dataset.
// Usage: npm run screenshots [NAME …]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../bench/servers/start-server.mjs';
import { openBrowser } from './open-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/pictures');
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

/** @type {readonly { name: string, path: string, size?: typeof WIDE, theme?: 'dark', wait?: string }[]} */
const views = [
  { name: 'start', path: '/en' },
  { name: 'start-narrow', path: '/vi', size: NARROW },
  { name: 'search', path: '/en/search?q=nghe+an' },
  { name: 'official', path: '/en/e/official:nguyen-xuan-duong?date=2017-03-10' },
  {
    name: 'official-narrow-dark',
    path: '/vi/e/official:nguyen-xuan-duong?date=2017-03-10',
    size: NARROW,
    theme: 'dark',
  },
  { name: 'position', path: '/en/e/position:quang-tri-peoples-committee-chairman' },
  { name: 'province', path: '/en/e/province:nghe-an' },
  { name: 'organization', path: '/en/e/organization:nghe-an-peoples-committee' },
  { name: 'event', path: '/vi/e/event:north-central-emulation-conference-2017' },
  { name: 'document', path: '/en/e/directive:34-ct-tw-2014' },
  { name: 'award', path: '/en/e/award:excellent-emulation-flag' },
  { name: 'source', path: '/en/e/source:bao-nghe-an-2017-03-10' },
  { name: 'connect', path: '/en/connect?id=official:lam-thi-phuong-thanh&id=official:nguyen-duc-chinh' },
  { name: 'graph', path: '/en/graph?id=official:nguyen-xuan-duong', wait: 'canvas' },
  { name: 'timeline', path: '/en/timeline?id=official:nguyen-xuan-duong&id=official:nguyen-duc-chinh' },
  { name: 'list', path: '/en/list/people' },
  { name: 'conflicts', path: '/en/conflicts' },
  { name: 'facts', path: '/en/facts' },
  { name: 'changes', path: '/en/changes' },
];

const names = process.argv.slice(2);
const asked = views.filter(({ name }) => names.length === 0 || names.includes(name));
if (asked.length === 0)
  throw new Error(`No such picture: ${names.join(', ')}. There are ${views.map(({ name }) => name).join(', ')}.`);

mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'officials-graph-screenshots-'));
const service = await startServer('dist/src/main.js', { HOST: '127.0.0.1', GRAPH_FILE: join(data, 'graph.grafeo') });
// Fields of dates follow the language of the browser, not of the page.
const browser = await openBrowser(['--lang=en-GB']);
try {
  for (const { name, path, size = WIDE, theme, wait } of asked) {
    const locale = path.startsWith('/vi') ? 'vi-VN' : 'en-GB';
    const page = await browser.newPage({
      viewport: size,
      colorScheme: theme ?? 'light',
      locale,
      reducedMotion: 'reduce',
    });
    await page.goto(new URL(path, service.url).href, { waitUntil: 'networkidle' });
    if (wait !== undefined) await page.locator(wait).first().waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: process.env['WHOLE'] === '1' });
    console.log(`${name}.png: ${await page.locator('h1').first().textContent()}`);
    await page.close();
  }
} finally {
  await browser.close();
  await service.stop();
  rmSync(data, { recursive: true });
}
