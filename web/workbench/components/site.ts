import { createContext, useContext } from 'react';
import type { PageAssets } from '../../../src/http/pages/page-renderer.js';

/** What is the same on all pages. */
export interface Site {
  /** The address readers reach the installation at, without a slash at its end. */
  readonly origin: string;
  readonly assets: PageAssets;
  /** Where readers report errors; undefined for nowhere. */
  readonly reportAddress: string | undefined;
  /** What the page was rendered from, as JSON for its data block. */
  readonly pageData: string;
}

const SiteContext = createContext<Site | undefined>(undefined);

export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error('Pages are rendered within a SiteProvider.');
  return site;
}
