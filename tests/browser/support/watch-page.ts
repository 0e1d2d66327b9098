import type { Page } from 'playwright-core';

/** What a page must not do: break its policy, write an error to the console, or ask another host. */
export interface Complaints {
  violations: string[];
  errors: string[];
  foreignRequests: string[];
}

export async function watchPage(page: Page, origin: string): Promise<Complaints> {
  const complaints: Complaints = { violations: [], errors: [], foreignRequests: [] };
  await page.exposeFunction('reportViolation', (text: string) => complaints.violations.push(text));
  await page.addInitScript(listenForViolations);
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.errors.push(message.text()));
  page.on('request', (request) => isForeign(request.url(), origin) && complaints.foreignRequests.push(request.url()));
  return complaints;
}

function listenForViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(window, 'reportViolation');
    if (typeof report === 'function') report(`${event.violatedDirective}: ${event.blockedURI}`);
  });
}

function isForeign(url: string, origin: string): boolean {
  return !url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith(`blob:${origin}/`);
}
