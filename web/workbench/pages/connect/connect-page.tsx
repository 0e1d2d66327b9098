import { Form, Link, useLoaderData } from 'react-router';
import { addressOf, DATE, graphView, HUBS, ID, TEXT } from '../../address.js';
import { describe } from '../../components/describe.js';
import { EntityLink } from '../../components/entity-link.js';
import { Cited, FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { nameOf } from '../../components/names.js';
import { Page } from '../../components/page.js';
import { useAddressWith } from '../../components/use-address-with.js';
import type { DescribedFragment, PathsQuery } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../../words/words.js';
import { type loadConnect, MOST_CHOSEN } from './load-connect.js';
import { SharedSection } from './shared-section.js';

/** What two to ten entities have in common, and how they are connected. */
export function ConnectPage() {
  const { chosen, shared, connections, text, found } = useLoaderData<typeof loadConnect>();
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
          <>
            <Paths />
            {shared && <SharedSection shared={shared} howMany={chosen.length} />}
            <p>
              <Link to={addressOf(language, graphView(chosen.map(({ id }) => id)))}>{words.draw}</Link>
            </p>
            <SourcesSection />
          </>
        )}
      </Page>
    </FootnotesOf>
  );
}

/** The address of this page with other entities chosen. */
function useAddressOf() {
  const addressWith = useAddressWith();
  return (ids: readonly string[]) =>
    addressWith((parameters) => {
      parameters.delete(ID);
      parameters.delete(TEXT);
      for (const id of ids) parameters.append(ID, id);
    });
}

function Chosen({ nodes }: { nodes: readonly DescribedFragment[] }) {
  const language = useLanguage();
  const { connect: words } = useWords();
  const addressOfChosen = useAddressOf();
  return (
    <ul className="chosen">
      {nodes.map((node) => (
        <li key={node.id}>
          <EntityLink node={node} className="title" />
          <Link
            to={addressOfChosen(nodes.filter(({ id }) => id !== node.id).map(({ id }) => id))}
            aria-label={words.remove(nameOf(node, language))}
          >
            ×
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface ChooserProps {
  readonly chosen: readonly DescribedFragment[];
  readonly text: string;
  readonly found: readonly DescribedFragment[];
}

/** Finds further entities by name; what is found is chosen by its link. */
function Chooser({ chosen, text, found }: ChooserProps) {
  const [language, words] = [useLanguage(), useWords()];
  const addressOfChosen = useAddressOf();
  const { day, avoidsHubs } = useLoaderData<typeof loadConnect>();
  return (
    <>
      <Form role="search" aria-label={words.connect.add} className="search">
        {chosen.map(({ id }) => (
          <input key={id} type="hidden" name={ID} value={id} />
        ))}
        {day && <input type="hidden" name={DATE} value={day} />}
        {avoidsHubs && <input type="hidden" name={HUBS} value="avoid" />}
        <input
          type="search"
          name={TEXT}
          defaultValue={text}
          aria-label={words.connect.add}
          placeholder={words.connect.add}
        />
        <button type="submit">{words.search.button}</button>
      </Form>
      {text.length > 1 && found.length === 0 && <p>{words.search.nothing(text)}</p>}
      <ul className="results">
        {found.map((node) => (
          <li key={node.id}>
            <Link className="title" to={addressOfChosen([...chosen.map(({ id }) => id), node.id])}>
              {nameOf(node, language)}
            </Link>
            <p className="soft">{describe(node, language, words)}</p>
          </li>
        ))}
      </ul>
    </>
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
  const { connect: words } = useWords();
  return (
    <div className="path">
      <p className="trail">
        {path.nodes.map((node, index) => (
          <span key={node.id}>
            {index > 0 && ' – '}
            <EntityLink node={node} />
          </span>
        ))}
      </p>
      <p className="soft">{words.together[path.sharedTime]}</p>
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
