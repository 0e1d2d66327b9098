import './style/style.css';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { SiteProvider } from './components/site.js';
import { clientContext } from './data/asked.js';
import { createGraphQLClient, GraphQLClientProvider } from './data/client.js';
import { type PageData, pageDataText } from './page-data.js';
import { routes } from './routes.js';

const pageData = pageDataText();
const { hydration, ...site }: PageData = JSON.parse(pageData);
const client = createGraphQLClient('/graphql');

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
