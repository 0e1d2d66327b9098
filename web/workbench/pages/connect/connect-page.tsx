import { Link, useLoaderData } from 'react-router';
import { addressOf, graphView, HUBS } from '../../address.js';
import { Chooser, Chosen, MOST_CHOSEN } from '../../components/chooser.js';
import { DateBar } from '../../components/dates/date-bar.js';
import { ScaleOf } from '../../components/dates/scale.js';
import { EntityLink } from '../../components/entity-link.js';
import { Cited, FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { nameOf } from '../../components/names.js';
import { Page } from '../../components/page.js';
import { useAddressWith } from '../../components/use-address-with.js';
import type { Told } from '../../data/asked.js';
import type { ChosenQuery, PathsQuery } from '../../gql/graphql.js';
import { useLanguage, useWords, wordIn } from '../../words/words.js';
import type { loadConnect } from './load-connect.js';
import { SharedSection } from './shared-section.js';

/** What two to ten entities have in common, and how they are connected. */
export function ConnectPage() {
  const { chosen, shared, connections, text, found, day, asked } = useLoaderData<Told<typeof loadConnect>>();
  const language = useLanguage();
  const { connect: words } = useWords();
  const names = chosen.map((node) => nameOf(node, language)).join(', ');
  return (
    <FootnotesOf data={connections}>
      <Page
        title={names === '' ? words.title : `${words.title}: ${names}`}
        description={words.lead}
        files={chosen.length > 1 ? ['csv', 'graphml'] : []}
      >
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Chosen nodes={chosen} />
        {chosen.length < MOST_CHOSEN && <Chooser chosen={chosen} text={text} found={found} />}
        {chosen.length > 1 && (
          <ScaleOf data={datesOf(shared)} day={day ?? undefined} today={asked.today}>
            <DateBar />
            <Paths />
            {shared && <SharedSection shared={shared} howMany={chosen.length} />}
            <p>
              <Link
                to={addressOf(
                  language,
                  graphView(
                    chosen.map(({ id }) => id),
                    day,
                  ),
                )}
              >
                {words.draw}
              </Link>
            </p>
            <SourcesSection />
          </ScaleOf>
        )}
      </Page>
    </FootnotesOf>
  );
}

/** The times that the chosen share something, as dates of facts. */
function datesOf(shared: ChosenQuery['commonConnections'] | null) {
  return shared?.edges.map(({ sharedFrom, sharedUntil }) => ({ since: sharedFrom, until: sharedUntil }));
}

/** A path drawn: entities with what links each to the next. */
function Chain({ path: { nodes, edges } }: { path: PathsQuery['path'][number] }) {
  const { relationshipTypes } = useWords();
  return (
    <ol className="chain">
      {nodes.map((node, index) => {
        const edge = edges[index - 1];
        return (
          <li key={node.id}>
            {edge && (
              <span className={edge.forward ? 'tie' : 'tie back'}>
                {wordIn(relationshipTypes, edge.relationship.type)}
              </span>
            )}
            <EntityLink node={node} className="end" />
          </li>
        );
      })}
    </ol>
  );
}

function Paths() {
  const { chosen, connections, avoidsHubs } = useLoaderData<typeof loadConnect>();
  const language = useLanguage();
  const { connect: words } = useWords();
  const addressWith = useAddressWith();
  const toggled = addressWith((parameters) => (avoidsHubs ? parameters.delete(HUBS) : parameters.set(HUBS, 'avoid')));
  const [first] = chosen;
  return (
    <section aria-labelledby="paths">
      <h2 id="paths">{words.paths}</h2>
      <p className="soft">
        {avoidsHubs ? words.withoutHubs : words.withHubs}{' '}
        <Link to={toggled}>{avoidsHubs ? words.allowHubs : words.avoidHubs}</Link>
      </p>
      {connections.map(({ to, paths }) => {
        const end = chosen.find(({ id }) => id === to);
        if (first === undefined || end === undefined) return null;
        const title = words.between(nameOf(first, language), nameOf(end, language));
        return (
          <section key={to} aria-label={title}>
            <h3>{title}</h3>
            {paths.length === 0 && <p>{words.noPath}</p>}
            {paths.map((path) => (
              <PathSteps key={path.edges.map(({ relationship }) => relationship.id).join(' ')} path={path} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

function PathSteps({ path }: { path: PathsQuery['path'][number] }) {
  const { connect: words, period } = useWords();
  const isOfAnEvent = path.nodes.some((node) => node.__typename === 'Event');
  const shared = period(isOfAnEvent ? { on: path.sharedFrom } : { since: path.sharedFrom, until: path.sharedUntil });
  return (
    <div className="path">
      <Chain path={path} />
      <p className="soft">{words.togetherWhen(words.together[path.sharedTime], shared)}</p>
      <ol>
        {path.edges.map(({ relationship: { id, sentence, evidence } }) => (
          <li key={id}>
            {sentence}
            <Cited evidence={evidence} />
          </li>
        ))}
      </ol>
    </div>
  );
}
