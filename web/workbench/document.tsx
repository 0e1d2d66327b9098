import { type ReactNode, useEffect } from 'react';
import { useMatches } from 'react-router';
import { useSite } from './components/site.js';
import icon from './icon.svg';
import { PAGE_DATA_ID } from './page-data.js';
import { useLanguage } from './words/words.js';

const FILES_OF_WORDS = { en: 'english', vi: 'vietnamese' } as const;

/** What the script needs before it takes the page over, so that it need not find out one after the other. */
function ModulePreloads() {
  const { modules } = useSite().assets;
  const shown = useMatches().at(-1)?.id;
  const needed = [`words/${FILES_OF_WORDS[useLanguage()]}.ts`, `pages/${shown}/route.ts`];
  return needed.map((source) => {
    const href = modules[`workbench/${source}`];
    return href && <link key={source} rel="modulepreload" href={href} />;
  });
}

/** The whole HTML document around the pages; their titles and descriptions go into its head by themselves. */
export function Document({ children }: { children: ReactNode }) {
  const { assets, pageData } = useSite();
  // For those who wait until the page answers to keys and clicks, and who measure how long that takes.
  useEffect(() => {
    performance.mark('taken over');
  }, []);
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {/* Not async: it would run before the data at the end of a long page has come. */}
        <script type="module" src={assets.script} />
        <ModulePreloads />
      </head>
      <body>
        {children}
        <script
          id={PAGE_DATA_ID}
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which every `<` is escaped.
          dangerouslySetInnerHTML={{ __html: pageData }}
        />
      </body>
    </html>
  );
}
