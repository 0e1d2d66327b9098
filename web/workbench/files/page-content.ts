import type { HydrationState } from 'react-router';
import { describe } from '../components/describe.js';
import type { DescribedFragment, NamedFragment } from '../gql/graphql.js';
import type { loadConnect } from '../pages/connect/load-connect.js';
import type { loadEntity } from '../pages/entity/load-entity.js';
import type { loadGraph } from '../pages/graph/load-graph.js';
import type { loadList } from '../pages/list/load-list.js';
import type { loadSearch } from '../pages/search/search-page.js';
import type { loadTimeline } from '../pages/timeline/load-timeline.js';
import { wordsOf } from '../words/words.js';
import { cellsOf, factRows, nodeCells, type Reader, type Row, sourceCells } from './cells.js';

type DataOf<Load extends (...args: never[]) => unknown> = Awaited<ReturnType<Load>>;

interface DrawnLink {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly cells: Row;
}

/** What a page shows, as the files of it hold it. */
export interface PageContent {
  readonly rows: readonly Row[];
  /** The entities and what links them, where the page is of more than one. */
  readonly graph?: { readonly nodes: readonly NamedFragment[]; readonly links: readonly DrawnLink[] };
}

function entityContent({ content: { node } }: DataOf<typeof loadEntity>, reader: Reader): PageContent {
  const own = { list: wordsOf(reader.language).types[node.__typename].one, ...nodeCells('node', [node], reader) };
  return { rows: [{ ...own, ...cellsOf({ ...node, id: null }, reader) }, ...factRows(node, reader)] };
}

function nodeRow(node: DescribedFragment, reader: Reader): Row {
  const description = describe(node, reader.language, wordsOf(reader.language));
  return { ...nodeCells('node', [node], reader), description, ...cellsOf({ ...node, id: null }, reader) };
}

/** The entities of a list and the positions that it tells beside people. */
function nodesContent(nodes: readonly DescribedFragment[], reader: Reader): PageContent {
  const roles = nodes.flatMap((node) =>
    node.__typename === 'Official' ? node.roles.edges.map((edge) => ({ from: node, edge })) : [],
  );
  const positions = new Map<string, NamedFragment>(roles.map(({ edge }) => [edge.node.id, edge.node]));
  for (const { id } of nodes) positions.delete(id);
  return {
    rows: nodes.map((node) => nodeRow(node, reader)),
    graph: {
      nodes: [...nodes, ...positions.values()],
      links: roles.map(({ from, edge }) => ({
        id: edge.factId,
        from,
        to: edge.node,
        cells: {
          type: 'HOLDS',
          ...cellsOf({ since: edge.since, until: edge.until, attestedOn: edge.attestedOn }, reader),
        },
      })),
    },
  };
}

function graphContent({ graph }: DataOf<typeof loadGraph>, reader: Reader): PageContent {
  const named = new Map(graph.nodes.map(({ node }) => [node.id, node]));
  const links = graph.links.map(({ id, type, sentence, from, to, evidence }) => ({
    id,
    from,
    to,
    cells: { type, sentence, ...sourceCells(evidence, reader) },
  }));
  const end = (name: string, id: string) =>
    nodeCells(
      name,
      [named.get(id)].filter((node) => node !== undefined),
      reader,
    );
  return {
    rows: links.map(({ id, from, to, cells }) => ({ id, ...end('from', from.id), ...end('to', to.id), ...cells })),
    graph: { nodes: [...named.values()], links },
  };
}

function connectContent({ connections, shared, chosen }: DataOf<typeof loadConnect>, reader: Reader): PageContent {
  const paths = connections.flatMap(({ paths }) => paths);
  const steps = paths.flatMap(({ edges, sharedTime, sharedFrom, sharedUntil }, index) =>
    edges.map(({ relationship: { id, sentence, evidence, from, to } }) => ({
      id,
      path: String(index + 1),
      ends: [from, to],
      cells: {
        sentence,
        ...cellsOf({ sharedTime, sharedFrom, sharedUntil }, reader),
        ...sourceCells(evidence, reader),
      },
    })),
  );
  const ofPaths = steps.map(({ id, path, ends: [from, to], cells }) => ({
    list: 'paths',
    path,
    id,
    ...nodeCells('from', from ? [from] : [], reader),
    ...nodeCells('to', to ? [to] : [], reader),
    ...cells,
  }));
  const ofShared = (shared?.edges ?? []).map((edge) => ({ list: 'shared', ...cellsOf(edge, reader) }));
  const nodes = new Map<string, NamedFragment>();
  for (const node of [...chosen, ...paths.flatMap((path) => path.nodes)]) nodes.set(node.id, node);
  const links = new Map<string, DrawnLink>();
  for (const {
    id,
    ends: [from, to],
    cells,
  } of steps)
    if (from && to) links.set(id, { id, from, to, cells });
  return { rows: [...ofPaths, ...ofShared], graph: { nodes: [...nodes.values()], links: [...links.values()] } };
}

/** What people held on the day that is looked at, then what is dated. */
function timelineContent({ chosen, timeline }: DataOf<typeof loadTimeline>, reader: Reader): PageContent {
  const held = chosen.flatMap((node) =>
    node.__typename === 'Official' && node.held
      ? node.held.edges.map((edge) => ({
          list: 'held',
          ...nodeCells('from', [node], reader),
          ...cellsOf(edge, reader),
        }))
      : [],
  );
  return { rows: [...held, ...timeline.edges.map((edge) => cellsOf(edge, reader))] };
}

type LoaderData = NonNullable<HydrationState['loaderData']>;

/** What the page of a route shows, by what the loaders of its routes gave; a page without rows gives its data as JSON alone. */
export function contentOf(route: string, data: LoaderData, reader: Reader): PageContent {
  switch (route) {
    case 'entity':
      return entityContent(data[route], reader);
    case 'list':
      return nodesContent(listedIn(data[route]), reader);
    case 'search':
      return nodesContent(foundIn(data[route]), reader);
    case 'graph':
      return graphContent(data[route], reader);
    case 'timeline':
      return timelineContent(data[route], reader);
    case 'link-facts':
      return { rows: data[route].facts.edges.map(({ node }: { node: object }) => cellsOf(node, reader)) };
    case 'conflicts':
      return { rows: data[route].conflicts.edges.map(({ node }: { node: object }) => cellsOf(node, reader)) };
    case 'changes':
      return { rows: data[route].changes.edges.map(({ node }: { node: object }) => cellsOf(node, reader)) };
    case 'connect':
      return connectContent(data[route], reader);
    default:
      return { rows: [] };
  }
}

const listedIn = ({ page }: DataOf<typeof loadList>) => page.nodes;
const foundIn = ({ hits }: DataOf<typeof loadSearch>) => hits;
