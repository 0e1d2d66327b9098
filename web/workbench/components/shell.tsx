import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { addressOf, inLanguage } from '../address.js';
import { languageNames, languages } from '../language.js';
import { useLanguage, useWords } from '../words/words.js';
import { SearchBox } from './search-box.js';
import { useIsOnline } from './use-is-online.js';

/** What stands around every page. */
export function Shell() {
  const isLoading = useNavigation().state !== 'idle';
  return (
    <>
      <SiteHeader />
      <Connection />
      <main id="content" tabIndex={-1} aria-busy={isLoading}>
        <Outlet />
      </main>
      <SiteFooter />
      <ScrollRestoration />
    </>
  );
}

/** Says so, on every page, while there is no connection. */
function Connection() {
  const { errors } = useWords();
  return (
    <div role="status" className="connection">
      {useIsOnline() ? null : <p>{errors.offlineHere}</p>}
    </div>
  );
}

export function SiteHeader() {
  const language = useLanguage();
  const words = useWords();
  const location = useLocation();
  const isStart = location.pathname === addressOf(language, { path: '/' });
  return (
    <header className="site">
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <div className="bar">
        <Link className="brand" to={addressOf(language, { path: '/' })}>
          officials-graph
        </Link>
        {isStart ? <span className="spring" /> : <SearchBox key={location.key} />}
        <Link to={addressOf(language, { path: '/list/people' })}>{words.nav.lists}</Link>
        <nav className="languages" aria-label={words.languages}>
          {languages.map((other) => (
            <Link
              key={other}
              to={inLanguage(other, location)}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {languageNames[other]}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}

function SiteFooter() {
  const language = useLanguage();
  const words = useWords();
  return (
    <footer className="site">
      <div className="bar">
        <Link to={addressOf(language, { path: '/list/people' })}>{words.nav.lists}</Link>
        <Link to={addressOf(language, { path: '/connect' })}>{words.connect.title}</Link>
        <Link to={addressOf(language, { path: '/timeline' })}>{words.entity.timeline}</Link>
        <Link to={addressOf(language, { path: '/conflicts' })}>{words.conflicts.title}</Link>
        <Link to={addressOf(language, { path: '/facts' })}>{words.linkFacts.title}</Link>
        <Link to={addressOf(language, { path: '/changes' })}>{words.changes.title}</Link>
        <a href="/graphql">{words.nav.data}</a>
      </div>
    </footer>
  );
}
