import { ALWAYS, type DaySet } from '../../../model/day-set.js';
import { directions } from '../../../store/fragments.js';
import type { GraphStore } from '../../../store/store.js';
import { typePattern } from '../../reading/graph-question.js';
import { entityDegrees } from '../../reading/relationship.queries.js';
import { type AdjacencyList, AdjacencyReader, countOf, type PathSources } from './adjacency-reader.js';
import type { SearchBudget } from './budget.js';
import { type PathQuestion, penaltyOf } from './path-question.js';

/** That one or several relationships link two entities, and the days on which one of them may hold. */
export interface Edge {
  readonly to: Vertex;
  readonly times: DaySet;
}

/** How a vertex was reached from an end of the path. */
export interface Reach {
  /** The length of the shortest walk there. */
  readonly hops: number;
  /** The days on which all hops of one walk there may hold. */
  readonly times: DaySet;
}

/** The property of a vertex that says how it was reached from that end. */
export type EndName = 'fromStart' | 'fromGoal';

/**
 * An entity in a search. It doubles as the edge to itself that holds on every day, which saves an object for each of
 * the tens of thousands of undated edges.
 */
export class Vertex implements Edge {
  readonly to = this;
  readonly times = ALWAYS;
  readonly id: string;
  /** All its edges once it is expanded; until then, those to expanded vertices. At most one to each vertex. */
  edges: Edge[] = [];
  expanded = false;
  /** How it was reached from either end; undefined if it was not. */
  fromStart: Reach | undefined = undefined;
  fromGoal: Reach | undefined = undefined;
  /** What it costs to pass through it, beside the hops. */
  penalty = 0;
  /** The vertex whose edges it was last added to: avoids duplicates without a set. */
  lastNeighbour: Vertex | undefined = undefined;

  constructor(id: string) {
    this.id = id;
  }
}

type Neighbours = Omit<AdjacencyList, 'count'>;

/** Most vertices have one edge, and a one-element literal takes far less memory than an array grown by push. */
function addEdge(vertex: Vertex, edge: Edge): void {
  if (vertex.edges.length === 0) vertex.edges = [edge];
  else vertex.edges.push(edge);
}

/** The part of the graph that a search has read. */
export class LocalGraph {
  readonly #store: GraphStore;
  readonly #question: PathQuestion;
  readonly #budget: SearchBudget;
  readonly #reader: AdjacencyReader;
  readonly #vertices = new Map<string, Vertex>();

  constructor(sources: PathSources, question: PathQuestion, budget: SearchBudget) {
    this.#store = sources.store;
    this.#reader = new AdjacencyReader(sources, question);
    this.#question = question;
    this.#budget = budget;
  }

  vertex(id: string): Vertex {
    let vertex = this.#vertices.get(id);
    if (vertex === undefined) {
      this.#budget.spendEntity();
      vertex = new Vertex(id);
      this.#vertices.set(id, vertex);
    }
    return vertex;
  }

  /**
   * Reads all edges of the given vertices. Does nothing and answers false if they are more than `most`; exceeding the
   * budget ends the search.
   * @param end For an undated search that ends where its sides meet: the end the other side started from. If an edge
   * leads to a vertex reached from there, all others are left out.
   */
  async expand(vertices: readonly Vertex[], most = Number.POSITIVE_INFINITY, end?: EndName): Promise<boolean> {
    const unread = vertices.filter(({ expanded }) => !expanded);
    if (unread.length === 0) return true;
    // One more than allowed shows that the limit is exceeded.
    const limit = Math.min(most, this.#budget.relationshipsLeft) + 1;
    const ids = unread.map(({ id }) => id);
    // Parallel queries may each read up to the limit, so near the end of the budget they run one at a time.
    const lists = await this.#reader.read(ids, limit, most < this.#budget.relationshipsLeft);
    const count = countOf(lists);
    // Relationships beyond the limit are not charged: a search spends the same whatever the cache holds.
    this.#budget.spendRelationships(Math.min(count, limit));
    if (count > most) return false;
    const meeting = end === undefined ? [] : this.#meeting(lists, end);
    if (meeting.length > 0) {
      for (const list of meeting) this.#addEdges(list);
      return true;
    }
    for (const vertex of unread) {
      vertex.expanded = true;
      // Edges found from the other end are in the lists too.
      vertex.edges = [];
    }
    for (const list of lists) this.#addEdges(list);
    return true;
  }

  /** Caches what was read for later searches. */
  keep(): Promise<void> {
    return this.#reader.keep();
  }

  /** Reads how many relationships vertices have, and sets their penalties. */
  async weigh(vertices: readonly Vertex[]): Promise<void> {
    const { hubPenalty } = this.#question;
    if (hubPenalty === 0 || vertices.length === 0) return;
    const query = entityDegrees.with({ RELATIONSHIP_TYPES: typePattern(null), ...directions.either });
    const rows = await this.#store.read(query, { ids: vertices.map(({ id }) => id) });
    for (const { id, total } of rows) this.vertex(id).penalty = penaltyOf(hubPenalty, total);
  }

  /** The edges to vertices that were reached from the given end. */
  #meeting(lists: readonly AdjacencyList[], end: EndName): Neighbours[] {
    return lists.flatMap(({ id, neighbours }) => {
      const met = neighbours.filter((neighbour) => this.#vertices.get(neighbour)?.[end] !== undefined);
      return met.length === 0 ? [] : [{ id, neighbours: met }];
    });
  }

  #addEdges({ id, neighbours, times }: Neighbours): void {
    const vertex = this.vertex(id);
    vertex.lastNeighbour = vertex;
    for (const [index, neighbour] of neighbours.entries()) {
      const to = this.vertex(neighbour);
      if (to.lastNeighbour === vertex) continue;
      to.lastNeighbour = vertex;
      const own = times?.[index];
      vertex.edges.push(own === undefined ? to : { to, times: own });
      if (!to.expanded) addEdge(to, own === undefined ? vertex : { to: vertex, times: own });
    }
  }
}
