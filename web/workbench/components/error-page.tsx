import { useEffect } from 'react';
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router';
import { addressOf } from '../address.js';
import { type Failure, failureOf } from '../data/ask.js';
import { useLanguage, useWords } from '../words/words.js';
import { PageHead } from './page-head.js';
import { useIsOnline } from './use-is-online.js';

function reasonOf(error: unknown): Failure {
  if (!isRouteErrorResponse(error)) return failureOf(error);
  // A 404 of the router itself says so in words alone.
  return typeof error.data === 'string' ? { kind: 'notFound' } : failureOf(error.data);
}

/** Loads the page anew as soon as there is a connection again. */
function useReloadWhenOnline(): void {
  useEffect(() => {
    const reload = () => location.reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, []);
}

/** Stands in place of a page that cannot be shown, and says why and what can be done. */
export function ErrorPage() {
  const language = useLanguage();
  const { errors } = useWords();
  const { pathname, search } = useLocation();
  const { kind, id } = reasonOf(useRouteError());
  const isOffline = !useIsOnline();
  const { title, text } = errors[isOffline ? 'offline' : kind];
  useReloadWhenOnline();
  return (
    <>
      <PageHead title={title} description={text} isIndexed={false} />
      <h1>{title}</h1>
      <p className="lead">{id === undefined || isOffline ? text : errors.noEntity(id)}</p>
      <ul className="choices">
        {kind !== 'notFound' && !isOffline && (
          <li>
            <a href={pathname + search}>{errors.again}</a>
          </li>
        )}
        <li>
          <Link to={addressOf(language, { path: '/' })}>{errors.toStart}</Link>
        </li>
      </ul>
    </>
  );
}
