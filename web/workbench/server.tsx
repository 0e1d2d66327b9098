import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import type { RenderPage } from '../../src/http/pages/page-renderer.js';
import { SiteProvider } from './components/site.js';
import { clientContext } from './data/ask.js';
import { createGraphQLClient, GraphQLClientProvider } from './data/client.js';
import { writePageData } from './page-data.js';
import { routes } from './routes.js';

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

export const renderPage: RenderPage = async (request, { fetch, origin, assets, report }) => {
  const client = createGraphQLClient(`${origin}/graphql`, fetch);
  const requestContext = new RouterContextProvider();
  requestContext.set(clientContext, client);
  const context = await query(request, { requestContext });
  if (context instanceof Response) return context;
  const { loaderData, errors } = context;
  for (const error of Object.values(errors ?? {})) if (error instanceof Error) report(error);
  const pageData = writePageData({ hydration: { loaderData, errors: writtenErrors(errors) }, origin, assets });
  const html = renderToString(
    <SiteProvider value={{ origin, assets, pageData }}>
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
