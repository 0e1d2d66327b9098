/** What the URL of the page fills the editor with. */
export interface Permalink {
  query: string;
  variables: string;
  /** Which of several operations is meant. */
  operationName?: string | undefined;
}

/** Servers and proxies take eight kilobytes of URL as they come; the service itself takes 16 of URL and headers. */
export const LONGEST_LINK = 8000;

/** Undefined if the URL holds no document. */
export function readPermalink({ searchParams }: URL): Permalink | undefined {
  const query = searchParams.get('query');
  if (query === null) return undefined;
  const operationName = searchParams.get('operationName') ?? undefined;
  return { query, variables: searchParams.get('variables') ?? '', operationName };
}

/** The address that opens the page with this in its editor: nothing of the headers, which may hold a token. */
export function writePermalink(page: URL, { query, variables, operationName }: Permalink): string {
  const given = Object.entries({ query, variables: variables.trim(), operationName: operationName ?? '' });
  return `${page.origin}${page.pathname}?${new URLSearchParams(given.filter(([, value]) => value !== ''))}`;
}
