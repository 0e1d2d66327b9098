import { useLoaderData } from 'react-router';
import { DateBar } from '../../components/dates/date-bar.js';
import { ScaleOf } from '../../components/dates/scale.js';
import { FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { nameOf } from '../../components/names.js';
import { PageHead } from '../../components/page-head.js';
import { useLanguage, useWords } from '../../words/words.js';
import { type EntityContent, type loadEntity } from './load-entity.js';
import { OfficialFacts, OfficialSummary } from './official.js';

/** What is known of one entity, on one day or at all times. */
export function EntityPage() {
  const { content, day, today } = useLoaderData<typeof loadEntity>();
  const [language, words] = [useLanguage(), useWords()];
  const { node } = content;
  const name = nameOf(node, language);
  const type = words.types[node.__typename].one;
  return (
    <FootnotesOf data={node}>
      <ScaleOf data={node} day={day ?? undefined} today={today}>
        <PageHead title={name} description={`${name}: ${type}.`} />
        <article className="entity">
          <p className="kind">{type}</p>
          <h1>{name}</h1>
          <Summary content={content} />
          <DateBar />
          <Facts content={content} />
          <SourcesSection />
        </article>
      </ScaleOf>
    </FootnotesOf>
  );
}

function Summary({ content }: { content: EntityContent }) {
  switch (content.kind) {
    case 'official':
      return <OfficialSummary official={content.node} />;
  }
}

function Facts({ content }: { content: EntityContent }) {
  switch (content.kind) {
    case 'official':
      return <OfficialFacts official={content.node} />;
  }
}
