/** The files that a browser loads with a page. */
export interface PageAssets {
  readonly script: string;
  readonly styles: readonly string[];
  /** The scripts that some pages need besides, by the files they are made of. */
  readonly modules: Readonly<Record<string, string>>;
  /** The fonts that the first lines of every page need. */
  readonly fonts: readonly string[];
}

/** What the service gives a page that is rendered. */
export interface PageService {
  /** Answers operations as `/graphql` does. */
  readonly fetch: typeof fetch;
  /** The address that readers reach the service at, without a slash at its end. */
  readonly origin: string;
  readonly assets: PageAssets;
  /** Where readers report errors; undefined for nowhere. */
  readonly reportAddress: string | undefined;
  /** Told what went wrong by mistake: readers are told only that something did. */
  report(thrown: unknown): void;
}

/** What the pages are built into for the server. */
export interface PageBuild {
  readonly renderPage: RenderPage;
  /** The operations of the pages, exactly as browsers send them. */
  readonly readOperations: () => Promise<readonly string[]>;
}

/** Renders the page at an address, or tells where it has moved. */
export type RenderPage = (request: Request, service: PageService) => Promise<Response>;
