import { useLocation } from 'react-router';
import { inLanguage } from '../address.js';
import { languages } from '../language.js';
import { jsonForScript } from '../page-data.js';
import { useLanguage } from '../words/words.js';
import { useSite } from './site.js';

export interface PageHeadProps {
  readonly title: string;
  readonly description: string;
  /** False for pages of no lasting content, which search engines should leave out. */
  readonly isIndexed?: boolean;
  /** What it is about, in the vocabulary of schema.org. */
  readonly about?: object;
}

/** What previews, archives and search engines read of a page. */
export function PageHead({ title, description, isIndexed = true, about }: PageHeadProps) {
  const { origin } = useSite();
  const location = useLocation();
  const own = origin + inLanguage(useLanguage(), location);
  const fullTitle = title === 'officials-graph' ? title : `${title} – officials-graph`;
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta property="og:site_name" content="officials-graph" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={own} />
      {!isIndexed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={own} />
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={origin + inLanguage(language, location)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + inLanguage('en', location)} />
      {about && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which every `<` is escaped.
          dangerouslySetInnerHTML={{ __html: jsonForScript({ '@context': 'https://schema.org', url: own, ...about }) }}
        />
      )}
    </>
  );
}
