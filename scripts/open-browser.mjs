import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium of the system, or that which CHROMIUM names.
 * @param {readonly string[]} [more] further arguments
 */
export async function openBrowser(more = []) {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`No browser at ${executablePath}: install chromium, or set CHROMIUM to its path.`);
  }
  // Chromium refuses to start its sandbox as root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...more, ...sandbox] });
}
