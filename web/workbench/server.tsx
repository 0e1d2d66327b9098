import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import type { RenderPage } from '../../src/http/pages/page-renderer.js';
import { SiteProvider } from './components/site.js';
import { clientContext } from './data/asked.js';
import { createGraphQLClient, GraphQLClientProvider } from './data/client.js';
import { FORMAT, isFileFormat } from './files/file-formats.js';
import { pageFile } from './files/page-file.js';
import * as documents from './gql/graphql.js';
import { isLanguage, languages } from './language.js';
import { jsonForScript, type PageData } from './page-data.js';
import { routes } from './routes.js';
import { loadWords } from './words/words.js';

/** The operations of the pages as their client sends them, for a service that answers none but documents it knows. */
export async function readOperations(): Promise<readonly string[]> {
  const sent: string[] = [];
  const client = createGraphQLClient('http://localhost/graphql', async (_, init) => {
    sent.push(JSON.parse(String(init?.body)).query);
    return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
  });
  const operations = Object.values(documents).filter((value) => value instanceof documents.TypedDocumentString);
  for (const text of operations.map(String)) if (/\bquery /.test(text)) await client.query(text, {}).toPromise();
  return sent;
}

// Files are in the words of any language.
await Promise.all(languages.map(loadWords));

const { query, dataRoutes } = createStaticHandler(routes);

type Errors = NonNullable<Exclude<Awaited<ReturnType<typeof query>>, Response>['errors']>;

/** Errors as the router of the browser takes them over: what was thrown by mistake tells readers nothing. */
function writtenErrors(errors: Errors | null): Errors | null {
  if (errors === null) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([route, error]) => [
      route,
      error instanceof Error ? { kind: 'failed' } : { ...error, __type: 'RouteErrorResponse' },
    ]),
  );
}

/** The page as a file, if one is asked for; what is wrong is told by the page alone. */
function fileOf({ url }: Request, { matches, loaderData, errors }: StaticHandlerContext, origin: string) {
  const address = new URL(url);
  const format = address.searchParams.get(FORMAT);
  const match = matches.at(-1);
  if (!isFileFormat(format) || errors !== null || match === undefined) return undefined;
  const { language } = match.params;
  address.searchParams.delete(FORMAT);
  const reader = { language: isLanguage(language) ? language : 'en', origin } as const;
  return pageFile(format, { route: match.route.id, data: loaderData, reader, address });
}

export const renderPage: RenderPage = async (request, { fetch, origin, assets, reportAddress, report }) => {
  const client = createGraphQLClient(`${origin}/graphql`, fetch);
  const requestContext = new RouterContextProvider();
  requestContext.set(clientContext, client);
  const context = await query(request, { requestContext });
  if (context instanceof Response) return context;
  const file = fileOf(request, context, origin);
  if (file !== undefined) return file;
  const { loaderData, errors } = context;
  for (const error of Object.values(errors ?? {})) if (error instanceof Error) report(error);
  const site = { origin, assets, reportAddress };
  const data: PageData = { hydration: { loaderData, errors: writtenErrors(errors) }, ...site };
  const html = renderToString(
    <SiteProvider value={{ ...site, pageData: jsonForScript(data) }}>
      <GraphQLClientProvider value={client}>
        <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
      </GraphQLClientProvider>
    </SiteProvider>,
  );
  return new Response(`<!doctype html>${html}`, {
    status: context.statusCode,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
