import type { HydrationState } from 'react-router';
import type { PageAssets } from '../../src/http/pages/page-renderer.js';

export const PAGE_DATA_ID = 'page-data';

/** What a page was rendered from, so that the browser need not ask again. */
export interface PageData {
  readonly hydration: HydrationState;
  readonly origin: string;
  readonly assets: PageAssets;
  readonly reportAddress: string | undefined;
}

/** JSON for the inside of a script element: no `<` of it may end the element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The data of the page that the browser shows, as text. */
export function pageDataText(): string {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) throw new Error(`The page has no element «${PAGE_DATA_ID}».`);
  return text;
}
