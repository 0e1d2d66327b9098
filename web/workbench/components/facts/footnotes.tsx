import { createContext, type ReactNode, useContext } from 'react';
import type { ReferenceFragment } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../../words/words.js';
import { EntityLink } from '../entity-link.js';

type Titled = Pick<ReferenceFragment['source'], 'title' | 'titleEn' | 'titleVi'>;

/** A place in a source, with the number it has on the page. */
interface Footnote {
  readonly number: number;
  readonly reference: ReferenceFragment;
}

type Footnotes = ReadonlyMap<string, Footnote>;

function keyOf({ source, paragraph, inferred }: ReferenceFragment): string {
  return `${source.id}#${paragraph ?? ''}~${inferred ?? ''}`;
}

function isReference(value: object): value is ReferenceFragment {
  return '__typename' in value ? value.__typename === 'Evidence' : 'source' in value && 'paragraph' in value;
}

/** All references in the data of a page, in the order in which it shows them. */
function* referencesIn(data: unknown): Iterable<ReferenceFragment> {
  if (typeof data !== 'object' || data === null) return;
  if (isReference(data)) yield data;
  else for (const value of Object.values(data)) yield* referencesIn(value);
}

function numbered(data: unknown): Footnotes {
  const footnotes = new Map<string, Footnote>();
  for (const reference of referencesIn(data)) {
    const key = keyOf(reference);
    if (!footnotes.has(key)) footnotes.set(key, { number: footnotes.size + 1, reference });
  }
  return footnotes;
}

const FootnotesContext = createContext<Footnotes>(new Map());

/** Numbers the references in the data of a page: the same place in a source has one number. */
export function FootnotesOf({ data, children }: { data: unknown; children: ReactNode }) {
  return <FootnotesContext value={numbered(data)}>{children}</FootnotesContext>;
}

/** The footnotes of a fact, each of which opens beside it. */
export function Cited({ evidence }: { evidence: readonly ReferenceFragment[] }) {
  const footnotes = useContext(FootnotesContext);
  const words = useWords();
  const sources = new Set(evidence.map(({ source }) => source.id));
  return (
    <span className="cited">
      {evidence.map((reference) => {
        const number = footnotes.get(keyOf(reference))?.number;
        return (
          <sup key={keyOf(reference)}>
            <a href={`#note-${number}`} aria-label={words.facts.footnote(number ?? 0)}>
              {number}
            </a>
          </sup>
        );
      })}
      {sources.size === 1 && <span className="single"> {words.facts.oneSource}</span>}
    </span>
  );
}

/** Where the facts of the page were read. */
export function SourcesSection() {
  const footnotes = useContext(FootnotesContext);
  const { facts: words } = useWords();
  if (footnotes.size === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <ol className="notes">
        {[...footnotes.values()].map(({ number, reference }) => (
          <li key={number} id={`note-${number}`} value={number}>
            <FootnoteText reference={reference} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function FootnoteText({ reference: { source, paragraph, quote, inferred } }: { reference: ReferenceFragment }) {
  const words = useWords();
  const { authors, publisher, publishedOn, language, url } = source;
  return (
    <>
      <EntityLink node={source} />
      <Translation source={source} />
      {[...authors, publisher, publishedOn && words.date(publishedOn), paragraph && words.facts.paragraph(paragraph)]
        .filter(Boolean)
        .map((part) => `, ${part}`)}
      {inferred && `. ${words.facts.inferred(inferred)}`}
      {quote && <q lang={language ?? undefined}>{quote}</q>}
      {url && (
        <>
          {' '}
          <a href={url} rel="noreferrer">
            {words.facts.original}
          </a>
        </>
      )}
    </>
  );
}

/** What a headline says in the language of the page, where it is printed in another. */
export function Translation({ source: { title, titleEn, titleVi } }: { source: Titled }) {
  const language = useLanguage();
  const translated = language === 'vi' ? titleVi : titleEn;
  return translated && translated !== title ? <span className="soft"> [{translated}]</span> : null;
}
