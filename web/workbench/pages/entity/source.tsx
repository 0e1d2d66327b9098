import { Form, Link, useSearchParams } from 'react-router';
import { AFTER, PARAGRAPH } from '../../address.js';
import { EntityLink } from '../../components/entity-link.js';
import { Translation } from '../../components/facts/footnotes.js';
import { NextPage } from '../../components/next-page.js';
import { useAddressWith } from '../../components/use-address-with.js';
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

interface SourceFactsProps {
  readonly source: Source;
  /** The one paragraph that is shown; null for all. */
  readonly paragraph: number | null;
}

/** All that was read in a source, paragraph by paragraph. */
export function SourceFacts({ source: { facts }, paragraph: only }: SourceFactsProps) {
  const words = useWords();
  const paragraphs = [...new Set(facts.edges.map(({ paragraph }) => paragraph))];
  const nothing = only === null ? words.source.nothing : words.source.nothingIn(only);
  return (
    <>
      <ParagraphChoice only={only} />
      {facts.totalCount === 0 && <p className="soft">{nothing}</p>}
      {paragraphs.map((paragraph) => (
        <section key={paragraph} aria-labelledby={`paragraph-${paragraph}`}>
          <h2 id={`paragraph-${paragraph}`}>
            {paragraph === null ? words.source.noParagraph : words.source.paragraph(paragraph)}
          </h2>
          <ul className="facts">
            {facts.edges
              .filter((edge) => edge.paragraph === paragraph)
              .map(({ factId, node, relationship, inferred }) => (
                <li key={factId} className="fact">
                  <EntityLink node={node} className="title" />
                  <p className={relationship ? 'says' : 'says soft'}>{relationship?.sentence ?? words.source.named}</p>
                  {inferred && <p className="says soft">{words.facts.inferred(inferred)}</p>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {facts.totalCount > facts.edges.length && (
        <p className="soft">{words.facts.more(facts.totalCount - facts.edges.length)}</p>
      )}
      <NextPage pageInfo={facts.pageInfo} />
    </>
  );
}

/** Shows one paragraph alone, by a form that needs no JavaScript. */
function ParagraphChoice({ only }: { only: number | null }) {
  const { source: words } = useWords();
  const [parameters] = useSearchParams();
  const addressWith = useAddressWith();
  const others = [...parameters].filter(([name]) => name !== PARAGRAPH && name !== AFTER);
  const all = addressWith((changed) => {
    changed.delete(PARAGRAPH);
    changed.delete(AFTER);
  });
  return (
    <Form className="conditions">
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        {words.choose} <input key={only} type="number" name={PARAGRAPH} min={1} required defaultValue={only ?? ''} />
      </label>
      <button type="submit">{words.show}</button>
      {only !== null && <Link to={all}>{words.all}</Link>}
    </Form>
  );
}
