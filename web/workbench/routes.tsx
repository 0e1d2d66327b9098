import { Outlet, type RouteObject } from 'react-router';
import { ErrorPage } from './components/error-page.js';
import { Shell, SiteHeader } from './components/shell.js';
import { failure } from './data/ask.js';
import { tellingWhatItAsked } from './data/asked.js';
import { Document } from './document.js';
import { isLanguage } from './language.js';
import { ChangesPage, loadChanges } from './pages/changes/changes-page.js';
import { ConflictsPage, loadConflicts } from './pages/conflicts/conflicts-page.js';
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
import { loadTimeline } from './pages/timeline/load-timeline.js';
import { TimelinePage } from './pages/timeline/timeline-page.js';

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
              { id: 'start', index: true, loader: tellingWhatItAsked(loadStart), Component: StartPage },
              { id: 'entity', path: 'e/*', loader: tellingWhatItAsked(loadEntity), Component: EntityPage },
              { id: 'connect', path: 'connect', loader: tellingWhatItAsked(loadConnect), Component: ConnectPage },
              { id: 'graph', path: 'graph', loader: tellingWhatItAsked(loadGraph), Component: GraphPage },
              { id: 'list', path: 'list/:kind', loader: tellingWhatItAsked(loadList), Component: ListPage },
              { id: 'timeline', path: 'timeline', loader: tellingWhatItAsked(loadTimeline), Component: TimelinePage },
              {
                id: 'conflicts',
                path: 'conflicts',
                loader: tellingWhatItAsked(loadConflicts),
                Component: ConflictsPage,
              },
              { id: 'changes', path: 'changes', loader: tellingWhatItAsked(loadChanges), Component: ChangesPage },
              { id: 'search', path: 'search', loader: tellingWhatItAsked(loadSearch), Component: SearchPage },
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
