import { Link, useLoaderData } from 'react-router';
import { addressOf, changesView, connectView, graphView, timelineView } from '../../address.js';
import { DateBar } from '../../components/dates/date-bar.js';
import { ScaleOf } from '../../components/dates/scale.js';
import { ClaimSection } from '../../components/facts/common-sections.js';
import { FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { nameOf } from '../../components/names.js';
import { Page } from '../../components/page.js';
import type { ClaimGivenFragment } from '../../gql/graphql.js';
import type { Language } from '../../language.js';
import { useLanguage, useWords, type Words, wordIn } from '../../words/words.js';
import { AwardFacts, AwardSummary } from './award.js';
import { ClaimFacts, ClaimSummary } from './claim.js';
import { EventFacts, EventSummary } from './event.js';
import { DocumentFacts, DocumentSummary } from './legal-document.js';
import type { EntityContent, loadEntity } from './load-entity.js';
import { OfficialFacts, OfficialSummary } from './official.js';
import { OrganizationFacts, OrganizationSummary } from './organization.js';
import { PositionFacts, PositionSummary } from './position.js';
import { ProvinceFacts, ProvinceSummary } from './province.js';
import { schemaOrgOf } from './schema-org.js';
import { SourceFacts, SourceSummary } from './source.js';

/** What is known of one entity, on one day or at all times. */
export function EntityPage() {
  const { content, extent, day, today } = useLoaderData<typeof loadEntity>();
  const [language, words] = [useLanguage(), useWords()];
  const { node } = content;
  const name = nameOf(node, language);
  const type = words.types[node.__typename].one;
  return (
    <FootnotesOf data={node}>
      <ScaleOf data={extent ?? node} day={day ?? undefined} today={today}>
        <Page
          title={name}
          description={descriptionOf(content, language, words)}
          about={schemaOrgOf(content, language)}
          files={['csv']}
        >
          <article className="entity">
            <p className="kind">
              {type}
              {'number' in node && node.number && ` · ${words.document.number(node.number)}`}
            </p>
            <h1>{name}</h1>
            <Summary content={content} day={day} />
            {'claims' in node && <Disputed claims={node.claims} />}
            <Tools id={node.id} />
            {!isOfNoTime(content) && <DateBar />}
            <Facts content={content} day={day} />
            {'claims' in node && <ClaimSection connection={node.claims} />}
            <SourcesSection />
            <p>
              <Link to={addressOf(language, changesView(node.id))}>{words.changes.title}</Link>
            </p>
          </article>
        </Page>
      </ScaleOf>
    </FootnotesOf>
  );
}

/** What a source says, it says at all times. */
function isOfNoTime({ kind }: EntityContent): boolean {
  return kind === 'source' || kind === 'claim';
}

/** What previews say: its type, and of a person the latest positions. */
function descriptionOf({ kind, node }: EntityContent, language: Language, words: Words): string {
  const titles = kind === 'official' ? node.roles.edges.slice(0, 3).map((edge) => nameOf(edge.node, language)) : [];
  return words.entity.description(nameOf(node, language), titles.join('; ') || words.types[node.__typename].one);
}

/** On what sources differ; what each has stands below. */
function Disputed({ claims: { edges } }: { claims: { readonly edges: readonly ClaimGivenFragment[] } }) {
  const words = useWords();
  if (edges.length === 0) return null;
  const properties = [...new Set(edges.map(({ node }) => wordIn(words.properties, node.property)))];
  return (
    <p>
      <a href="#claims">{words.facts.disputed(properties.join(', '))}</a>
    </p>
  );
}

/** Other views of the same. */
function Tools({ id }: { id: string }) {
  const language = useLanguage();
  const words = useWords();
  const { day } = useLoaderData<typeof loadEntity>();
  return (
    <ul className="choices tools">
      <li>
        <Link to={addressOf(language, connectView([id], day))}>{words.entity.connect}</Link>
      </li>
      <li>
        <Link to={addressOf(language, graphView([id], day))}>{words.entity.draw}</Link>
      </li>
      <li>
        <Link to={addressOf(language, timelineView([id], day))}>{words.entity.timeline}</Link>
      </li>
      <li>
        <a href="#leave">{words.entity.leave}</a>
      </li>
    </ul>
  );
}

function Summary({ content, day }: { content: EntityContent; day: string | null }) {
  switch (content.kind) {
    case 'official':
      return <OfficialSummary official={content.node} />;
    case 'position':
      return <PositionSummary position={content.node} day={day} />;
    case 'organization':
      return <OrganizationSummary organization={content.node} />;
    case 'province':
      return <ProvinceSummary province={content.node} />;
    case 'event':
      return <EventSummary event={content.node} />;
    case 'document':
      return <DocumentSummary document={content.node} />;
    case 'award':
      return <AwardSummary award={content.node} />;
    case 'claim':
      return <ClaimSummary claim={content.node} />;
    case 'source':
      return <SourceSummary source={content.node} />;
  }
}

function Facts({ content, day }: { content: EntityContent; day: string | null }) {
  switch (content.kind) {
    case 'official':
      return <OfficialFacts official={content.node} />;
    case 'position':
      return <PositionFacts position={content.node} day={day} />;
    case 'organization':
      return <OrganizationFacts organization={content.node} />;
    case 'province':
      return <ProvinceFacts province={content.node} />;
    case 'event':
      return <EventFacts event={content.node} />;
    case 'document':
      return <DocumentFacts document={content.node} />;
    case 'award':
      return <AwardFacts award={content.node} />;
    case 'claim':
      return <ClaimFacts claim={content.node} />;
    case 'source':
      return <SourceFacts source={content.node} paragraph={content.paragraph} />;
  }
}
