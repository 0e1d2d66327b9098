import { Outlet, type RouteObject } from 'react-router';
import { ErrorPage } from './components/error-page.js';
import { Shell, SiteHeader } from './components/shell.js';
import { failure } from './data/ask.js';
import { Document } from './document.js';
import { isLanguage } from './language.js';
import { languageOf, loadWords } from './words/words.js';

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

/**
 * All pages: the first part of their addresses is the language. The browser loads the script of a page when it is opened,
 * so that no reader waits for that of another.
 */
export const routes: RouteObject[] = [
  {
    path: ':language',
    Component: WholePage,
    ErrorBoundary: WholeErrorPage,
    loader: async ({ params }) => {
      await loadWords(languageOf(params));
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
              { id: 'start', index: true, lazy: async () => (await import('./pages/start/route.js')).route },
              { id: 'entity', path: 'e/*', lazy: async () => (await import('./pages/entity/route.js')).route },
              { id: 'connect', path: 'connect', lazy: async () => (await import('./pages/connect/route.js')).route },
              { id: 'graph', path: 'graph', lazy: async () => (await import('./pages/graph/route.js')).route },
              { id: 'list', path: 'list/:kind', lazy: async () => (await import('./pages/list/route.js')).route },
              { id: 'timeline', path: 'timeline', lazy: async () => (await import('./pages/timeline/route.js')).route },
              {
                id: 'conflicts',
                path: 'conflicts',
                lazy: async () => (await import('./pages/conflicts/route.js')).route,
              },
              {
                id: 'link-facts',
                path: 'facts',
                lazy: async () => (await import('./pages/link-facts/route.js')).route,
              },
              { id: 'changes', path: 'changes', lazy: async () => (await import('./pages/changes/route.js')).route },
              { id: 'search', path: 'search', lazy: async () => (await import('./pages/search/route.js')).route },
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
