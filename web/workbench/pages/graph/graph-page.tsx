import { type ComponentType, Suspense, use, useCallback, useEffect, useState } from 'react';
import { Link, useLoaderData } from 'react-router';
import { ID } from '../../address.js';
import { DateBar } from '../../components/dates/date-bar.js';
import { ScaleOf } from '../../components/dates/scale.js';
import { EntityLink } from '../../components/entity-link.js';
import { FactTools } from '../../components/facts/fact-tools.js';
import { Cited, FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { nameOf } from '../../components/names.js';
import { Page } from '../../components/page.js';
import { useAddressWith } from '../../components/use-address-with.js';
import type { Told } from '../../data/asked.js';
import { useLanguage, useWords, wordIn } from '../../words/words.js';
import type { DrawingProps } from './drawing.js';
import { type Graph, type GraphNode, type loadGraph, MOST_UNFOLDED, WITHOUT } from './load-graph.js';
import { firstPlacesFor } from './places.js';

// Only who opens a drawing loads what draws it.
const loadDrawing = () => import('./drawing.js');

/** What draws and where nodes go are found at once. Failures are told by who waits. */
function beginDrawing(graph: Graph): void {
  for (const begun of [loadDrawing(), firstPlacesFor(graph)]) begun.catch(() => undefined);
}

const LONGEST_HOLD_MILLISECONDS = 1000;
let turnOfLists: Promise<unknown> | undefined;

/** Begins before React takes the page over, which takes the lists over once nodes have places: both at once would take longer. */
export function beginPage({ graph }: { readonly graph: Graph }): void {
  if (graph.nodes.length === 0) return;
  beginDrawing(graph);
  const inTime = new Promise((resolve) => setTimeout(resolve, LONGEST_HOLD_MILLISECONDS));
  turnOfLists = Promise.race([firstPlacesFor(graph).catch(() => undefined), inTime]);
}

/** Holds what stands beside it on a page that is taken over. */
function InTurn() {
  if (turnOfLists) use(turnOfLists);
  return null;
}

/** Some entities and what is around them: drawn, and as a list that says the same. */
export function GraphPage() {
  const { graph, extent, unfolded, day, asked } = useLoaderData<Told<typeof loadGraph>>();
  const language = useLanguage();
  const { graph: words } = useWords();
  const names = graph.nodes.filter(({ isUnfolded }) => isUnfolded).map(({ node }) => nameOf(node, language));
  return (
    <FootnotesOf data={graph.links}>
      <Page title={words.title(names.join(', '))} description={words.lead} isIndexed={false} files={['csv', 'graphml']}>
        <h1>{words.title(names.join(', '))}</h1>
        <p className="lead">{unfolded.length === 0 ? words.empty : words.lead}</p>
        {unfolded.length > 0 && (
          <ScaleOf data={extent} day={day ?? undefined} today={asked.today}>
            <DateBar />
          </ScaleOf>
        )}
        <TypeFilter />
        {unfolded.length > 0 && <DrawingInBrowser />}
        {/* In a boundary of its own, so that the drawing need not wait until the browser has taken over a long list. */}
        <Suspense>
          <InTurn />
          <div className="below-drawing">
            <NodeList nodes={graph.nodes} />
            <LinkList />
            <SourcesSection />
          </div>
        </Suspense>
      </Page>
    </FootnotesOf>
  );
}

function DrawingInBrowser() {
  const { graph } = useLoaderData<typeof loadGraph>();
  const words = useWords();
  // Not by «lazy», for which React would show for 300 ms that it loads, though it has long been there.
  const [loaded, setLoaded] = useState<{ readonly Drawing: ComponentType<DrawingProps> }>();
  // The next graph is tried again.
  const [failed, setFailed] = useState<Graph>();
  const fail = useCallback(
    (thrown: unknown) => {
      setFailed(graph);
      reportError(thrown);
    },
    [graph],
  );
  useEffect(() => {
    if (loaded !== undefined) return;
    beginDrawing(graph);
    loadDrawing().then(setLoaded, fail);
  }, [loaded, graph, fail]);
  if (failed === graph) return <p className="drawing">{words.graph.failed}</p>;
  return loaded === undefined ? (
    <p className="drawing drawing-to-come with-script">{words.loading}</p>
  ) : (
    <loaded.Drawing onFailure={fail} />
  );
}

function TypeFilter() {
  const { types, without } = useLoaderData<typeof loadGraph>();
  const words = useWords();
  const addressWith = useAddressWith();
  if (types.length === 0) return null;
  return (
    <>
      <p id="types" className="soft">
        {words.graph.types}
      </p>
      <ul className="choices" aria-labelledby="types">
        {types.map((type) => {
          const isOut = without.includes(type);
          const toggled = addressWith((parameters) =>
            isOut ? parameters.delete(WITHOUT, type) : parameters.append(WITHOUT, type),
          );
          return (
            <li key={type}>
              <Link to={toggled} replace preventScrollReset aria-pressed={!isOut} role="button" className="toggle">
                {wordIn(words.relationshipTypes, type)}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function NodeList({ nodes }: { nodes: readonly GraphNode[] }) {
  const { unfolded } = useLoaderData<typeof loadGraph>();
  const language = useLanguage();
  const words = useWords();
  const addressWith = useAddressWith();
  return (
    <section aria-labelledby="nodes">
      <h2 id="nodes">{words.graph.nodes(nodes.length)}</h2>
      <ul className="results">
        {nodes.map(({ node, hidden, isUnfolded }) => (
          <li key={node.id}>
            <EntityLink node={node} className="title" />{' '}
            <span className="soft">{words.types[node.__typename].one}</span>{' '}
            {isUnfolded ? (
              <Link
                preventScrollReset
                to={addressWith((parameters) => parameters.delete(ID, node.id))}
                aria-label={words.graph.foldName(nameOf(node, language))}
              >
                {words.graph.fold}
              </Link>
            ) : (
              hidden > 0 &&
              unfolded.length < MOST_UNFOLDED && (
                <Link
                  preventScrollReset
                  to={addressWith((parameters) => parameters.append(ID, node.id))}
                  aria-label={words.graph.unfoldName(nameOf(node, language), hidden)}
                >
                  {words.graph.unfold(hidden)}
                </Link>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkList() {
  const { graph } = useLoaderData<typeof loadGraph>();
  const { graph: words } = useWords();
  return (
    <section aria-labelledby="links">
      <h2 id="links">{words.links(graph.links.length)}</h2>
      <ul className="facts">
        {graph.links.map(({ id, sentence, evidence }) => (
          <li key={id} className="fact" id={id}>
            <p className="says">
              {sentence}
              <Cited evidence={evidence} />
            </p>
            <FactTools factId={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
