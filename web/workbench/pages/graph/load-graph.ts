import type { LoaderFunctionArgs } from 'react-router';
import { today } from '../../../../src/model/today.js';
import { ID } from '../../address.js';
import { dayIn } from '../../components/dates/partial-dates.js';
import { ask } from '../../data/ask.js';
import { AroundDocument, type AroundQuery, type NamedFragment, type RelationshipType } from '../../gql/graphql.js';
import { languageArgumentOf } from '../../language.js';

/** The parameter of a type of relationship that is left out; it may stand several times. */
export const WITHOUT = 'without';

/** How many entities may be unfolded at once, and how much is shown around each. */
export const MOST_UNFOLDED = 20;
const AROUND = 60;

type Around = AroundQuery['neighborhood'];
export type GraphLink = Around['relationships'][number];

/** An entity of the drawing. */
export interface GraphNode {
  readonly node: NamedFragment;
  /** How many of its relationships lead out of the drawing. */
  readonly hidden: number;
  readonly isUnfolded: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/** What is around several entities as one graph: each node and each relationship stands in it once. */
function joined(unfolded: readonly string[], parts: readonly Around[], without: ReadonlySet<RelationshipType>): Graph {
  const links = new Map<string, GraphLink>();
  for (const { relationships } of parts) {
    for (const link of relationships) if (!without.has(link.type)) links.set(link.id, link);
  }
  const nodes = new Map<string, GraphNode>();
  const linked = new Set([...links.values()].flatMap(({ from, to }) => [from.id, to.id]));
  for (const { node, hidden } of parts.flatMap((part) => part.nodes)) {
    const isUnfolded = unfolded.includes(node.id);
    if (!isUnfolded && !linked.has(node.id)) continue;
    // Another part may show more of what leads to it.
    nodes.set(node.id, { node, hidden: Math.min(hidden, nodes.get(node.id)?.hidden ?? hidden), isUnfolded });
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

export async function loadGraph({ params, request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const unfolded = [...new Set(searchParams.getAll(ID))].slice(0, MOST_UNFOLDED);
  const day = dayIn(searchParams);
  const without = new Set(searchParams.getAll(WITHOUT));
  const language = languageArgumentOf(params);
  const asOf = { asOf: day, on: day ?? today(), dated: day !== null };
  const parts = await Promise.all(
    unfolded.map((id) => ask(context, AroundDocument, { id, first: AROUND, ...asOf, language, via: null })),
  );
  const around = parts.map(({ neighborhood }) => neighborhood);
  const types = [...new Set(around.flatMap(({ relationships }) => relationships.map(({ type }) => type)))].sort();
  const left = new Set(types.filter((type) => without.has(type)));
  const extent = parts.map(({ timeline }) => timeline);
  return { graph: joined(unfolded, around, left), extent, unfolded, day, types, without: [...left] };
}
