import { EntityLink } from '../../components/entity-link.js';
import { Translation } from '../../components/facts/footnotes.js';
import type { SourcePageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Source = NonNullable<SourcePageQuery['source']>;

export function SourceSummary({ source }: { source: Source }) {
  const { date, facts: words } = useWords();
  const { publisher, publishedOn, authors, url } = source;
  return (
    <p className="lead">
      <Translation source={source} />{' '}
      {[...authors, publisher, publishedOn && date(publishedOn)].filter(Boolean).join(', ')}{' '}
      {url && (
        <a href={url} rel="noreferrer">
          {words.original}
        </a>
      )}
    </p>
  );
}

/** All that was read in a source, paragraph by paragraph. */
export function SourceFacts({ source: { facts } }: { source: Source }) {
  const words = useWords();
  const paragraphs = [...new Set(facts.edges.map(({ paragraph }) => paragraph))];
  return (
    <>
      {facts.totalCount === 0 && <p className="soft">{words.source.nothing}</p>}
      {paragraphs.map((paragraph) => (
        <section key={paragraph} aria-labelledby={`paragraph-${paragraph}`}>
          <h2 id={`paragraph-${paragraph}`}>
            {paragraph === null ? words.source.noParagraph : words.source.paragraph(paragraph)}
          </h2>
          <ul className="facts">
            {facts.edges
              .filter((edge) => edge.paragraph === paragraph)
              .map(({ factId, node, relationship }) => (
                <li key={factId} className="fact">
                  <EntityLink node={node} className="title" />
                  {relationship && <p className="says">{relationship.sentence}</p>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {facts.totalCount > facts.edges.length && (
        <p className="soft">{words.facts.more(facts.totalCount - facts.edges.length)}</p>
      )}
    </>
  );
}
