import { Form, Link, useSearchParams } from 'react-router';
import { AFTER, PARAGRAPH } from '../../address.js';
import { asSentence } from '../../components/as-sentence.js';
import { EntityLink } from '../../components/entity-link.js';
import { EntityLinks } from '../../components/facts/common-sections.js';
import { FactTools } from '../../components/facts/fact-tools.js';
import { Translation } from '../../components/facts/footnotes.js';
import { isHeadline } from '../../components/names.js';
import { NextPage } from '../../components/next-page.js';
import { useAddressWith } from '../../components/use-address-with.js';
import type { SourcePageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Source = NonNullable<SourcePageQuery['source']>;
type Read = Source['facts']['edges'][number];

export function SourceSummary({ source }: { source: Source }) {
  const { date, facts: words } = useWords();
  const { publisher, publishedOn, authors, url } = source;
  return (
    <p className="lead">
      <Translation source={source} />{' '}
      {[
        isHeadline(source) ? null : asSentence(words.ourDescription),
        [...authors, publisher, publishedOn && date(publishedOn)].filter(Boolean).join(', '),
      ]
        .filter(Boolean)
        .join(' ')}
      {url && (
        <>
          {', '}
          <a href={url} rel="noreferrer">
            {words.original}
          </a>
        </>
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
              .filter((edge) => edge.paragraph === paragraph && !isNameAlone(edge))
              .map((edge, index, all) => {
                const anchor = anchorOf(edge, all.slice(0, index));
                return <FactRead key={anchor} fact={edge} anchor={anchor} />;
              })}
          </ul>
          <AlsoNamed edges={facts.edges.filter((edge) => edge.paragraph === paragraph && isNameAlone(edge))} />
        </section>
      ))}
      {facts.totalCount > facts.edges.length && (
        <p className="soft">{words.facts.more(facts.totalCount - facts.edges.length)}</p>
      )}
      <NextPage pageInfo={facts.pageInfo} />
    </>
  );
}

/** Whether a paragraph names an entity and tells nothing of it. */
function isNameAlone({ relationship, inferred }: Read): boolean {
  return relationship === null && inferred === null;
}

/** Where a fact stands on the page: it may be read in several paragraphs, and in one by several quotes. */
function anchorOf({ factId, paragraph }: Read, above: readonly Read[]): string {
  const times = above.filter((other) => other.factId === factId).length;
  return [factId, paragraph, times || null].filter((part) => part !== null).join('-');
}

function FactRead({ fact: { factId, node, relationship, inferred }, anchor }: { fact: Read; anchor: string }) {
  const words = useWords();
  return (
    <li className="fact" id={anchor}>
      <EntityLink node={node} className="title" />
      {relationship && <p className="says">{relationship.sentence}</p>}
      {inferred && <p className="says soft">{words.facts.inferred(inferred)}</p>}
      <FactTools factId={factId} anchor={anchor} />
    </li>
  );
}

function AlsoNamed({ edges }: { edges: readonly Read[] }) {
  const { source: words } = useWords();
  if (edges.length === 0) return null;
  return (
    <p className="says">
      {words.alsoNamed} <EntityLinks nodes={edges.map(({ node }) => node)} />
    </p>
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
