import { Outlet, type RouteObject } from 'react-router';
import { ErrorPage } from './components/error-page.js';
import { Shell, SiteHeader } from './components/shell.js';
import { failure } from './data/ask.js';
import { Document } from './document.js';
import { isLanguage } from './language.js';
import { ConnectPage } from './pages/connect/connect-page.js';
import { loadConnect } from './pages/connect/load-connect.js';
import { EntityPage } from './pages/entity/entity-page.js';
import { loadEntity } from './pages/entity/load-entity.js';
import { GraphPage } from './pages/graph/graph-page.js';
import { loadGraph } from './pages/graph/load-graph.js';
import { ListPage } from './pages/list/list-page.js';
import { loadList } from './pages/list/load-list.js';
import { loadSearch, SearchPage } from './pages/search/search-page.js';
import { loadStart, StartPage } from './pages/start/start-page.js';

function WholePage() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

/** For what fails outside every page, as an address in no language does. */
function WholeErrorPage() {
  return (
    <Document>
      <SiteHeader />
      <main id="content">
        <ErrorPage />
      </main>
    </Document>
  );
}

/** All pages: the first part of their addresses is the language. */
export const routes: RouteObject[] = [
  {
    path: ':language',
    Component: WholePage,
    ErrorBoundary: WholeErrorPage,
    loader: ({ params }) => {
      if (!isLanguage(params['language'])) throw failure({ kind: 'notFound' });
      return null;
    },
    children: [
      {
        Component: Shell,
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              { index: true, loader: loadStart, Component: StartPage },
              { path: 'e/*', loader: loadEntity, Component: EntityPage },
              { path: 'connect', loader: loadConnect, Component: ConnectPage },
              { path: 'graph', loader: loadGraph, Component: GraphPage },
              { path: 'list/:kind', loader: loadList, Component: ListPage },
              { path: 'search', loader: loadSearch, Component: SearchPage },
              {
                path: '*',
                Component: ErrorPage,
                loader: () => {
                  throw failure({ kind: 'notFound' });
                },
              },
            ],
          },
        ],
      },
    ],
  },
];
