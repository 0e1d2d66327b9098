import './style/style.css';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { SiteProvider } from './components/site.js';
import { clientContext } from './data/asked.js';
import { createGraphQLClient, GraphQLClientProvider } from './data/client.js';
import { type PageData, pageDataText } from './page-data.js';
import { routes } from './routes.js';
import { languageOf, loadWords } from './words/words.js';

const pageData = pageDataText();
const { hydration, ...site }: PageData = JSON.parse(pageData);
const client = createGraphQLClient('/graphql');

/** Loads what shows the page that the server has rendered, so that the browser can take it over as it is. */
async function loadShown(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return;
  Object.assign(route, await route.lazy(), { lazy: undefined });
}

const matches = matchRoutes(routes, location) ?? [];
await Promise.all([loadWords(languageOf(matches[0]?.params ?? {})), ...matches.map(({ route }) => loadShown(route))]);

for (const { route } of matches) {
  const begin: ((data: unknown) => void) | undefined = route.handle;
  const data = hydration.loaderData?.[route.id ?? ''];
  if (data) begin?.(data);
}

const router = createBrowserRouter(routes, {
  hydrationData: hydration,
  getContext() {
    const context = new RouterContextProvider();
    context.set(clientContext, client);
    return context;
  },
});

hydrateRoot(
  document,
  <SiteProvider value={{ ...site, pageData }}>
    <GraphQLClientProvider value={client}>
      <RouterProvider router={router} />
    </GraphQLClientProvider>
  </SiteProvider>,
);
