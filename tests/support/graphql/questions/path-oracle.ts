import type { Facts, RelationshipFact } from '../../../../src/facts/fact.js';
import type { RelationshipType } from '../../../../src/model/relationship-types.js';
import { relationshipTypes } from '../../../../src/model/relationship-types.js';

export interface ReferenceQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly via?: readonly RelationshipType[];
  /** A year. */
  readonly asOf?: string;
  readonly overlapping?: boolean;
  /** 0.01 if left out, as in the schema. */
  readonly hubPenalty?: number;
  /** 0.5 if left out, as in the schema. */
  readonly apartPenalty?: number;
}

export interface ReferencePath {
  readonly ids: readonly string[];
  readonly cost: number;
}

/** A path before time counts, and whether its relationships surely have no year in common. */
interface Walk extends ReferencePath {
  readonly apart: boolean;
}

/** How many paths beyond those asked for are compared. */
const COMPARED_BEYOND = 3;

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2010;
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 3 }, (_, index) => FIRST_YEAR - 1 + index);

/** The facts of a day that the event or document at an end dates, where they bear no day themselves. */
const datedBy: Readonly<Record<string, 'fromId' | 'toId'>> = {
  SIGNED: 'toId',
  PARTICIPATED_IN: 'toId',
  AMENDS: 'fromId',
  DISCUSSED: 'fromId',
};

/** A relationship, and the year or day that dates it if it is no tenure. */
interface DatedFact extends RelationshipFact {
  readonly date: string | undefined;
}

function dateAll({ entities, relationships }: Facts): DatedFact[] {
  const ownDates = new Map(
    entities.map(({ id, properties }) => [id, properties['issuedOn'] ?? properties['startsOn']]),
  );
  return relationships.map((fact) => {
    const end = datedBy[fact.type];
    const { year, on } = fact.properties;
    const date = year ?? on ?? (end === undefined ? undefined : ownDates.get(fact[end]));
    return { ...fact, date: date === undefined ? undefined : String(date) };
  });
}

/**
 * The years of which a relationship may have held a day. In the graphs of these tests tenures begin and end in years:
 * one that ended in 2005 may have held until 30 December 2005.
 */
function possibleYears({ type, properties, date }: DatedFact): Set<number> {
  const { since, until } = properties;
  if (relationshipTypes[type].dating === 'tenure') {
    const [first, last] = [Number(since ?? years[0]), Number(until ?? years.at(-1))];
    return new Set(years.filter((each) => first <= each && each <= last));
  }
  return new Set(date === undefined ? years : [Number(date)]);
}

function isAsked({ type, properties, date }: DatedFact, { via, asOf }: ReferenceQuestion): boolean {
  if (via !== undefined && !via.includes(type)) return false;
  if (asOf === undefined) return true;
  const { since, until } = properties;
  const begun = String(since ?? date ?? '') <= asOf;
  return begun && (until === undefined || String(until) >= asOf);
}

/** The years in which each entity may be linked to each of its neighbours. */
type Neighbours = Map<string, Map<string, Set<number>>>;

/** The plainest search there is: over every way through the graph. */
export class Reference {
  readonly #relationships: readonly DatedFact[];
  readonly #degrees = new Map<string, number>();
  readonly #neighbours = new Map<string, Neighbours>();

  constructor(facts: Facts) {
    this.#relationships = dateAll(facts);
    for (const { fromId, toId } of facts.relationships) {
      for (const id of [fromId, toId]) this.#degrees.set(id, (this.#degrees.get(id) ?? 0) + 1);
    }
  }

  #neighboursFor(question: ReferenceQuestion): Neighbours {
    const key = JSON.stringify([question.via, question.asOf]);
    const known = this.#neighbours.get(key) ?? this.#linkAll(question);
    this.#neighbours.set(key, known);
    return known;
  }

  #linkAll(question: ReferenceQuestion): Neighbours {
    const neighbours: Neighbours = new Map();
    for (const fact of this.#relationships) {
      if (!isAsked(fact, question)) continue;
      for (const [one, other] of [
        [fact.fromId, fact.toId],
        [fact.toId, fact.fromId],
      ] as const) {
        const own = neighbours.get(one) ?? new Map<string, Set<number>>();
        own.set(other, new Set([...(own.get(other) ?? []), ...possibleYears(fact)]));
        neighbours.set(one, own);
      }
    }
    return neighbours;
  }

  /** Every path, whatever it costs. */
  #allWalks(question: ReferenceQuestion, hubPenalty: number): Walk[] {
    const neighbours = this.#neighboursFor(question);
    const found: Walk[] = [];
    const walk = (ids: readonly string[], common: ReadonlySet<number>) => {
      const last = ids.at(-1) ?? '';
      if (last === question.to) found.push({ ids, cost: this.#costOf(ids, hubPenalty), apart: common.size === 0 });
      if (last === question.to || ids.length > question.maxLength) return;
      for (const [next, held] of neighbours.get(last) ?? []) {
        if (ids.includes(next)) continue;
        const still = new Set([...common].filter((year) => held.has(year)));
        if (!question.overlapping || still.size > 0) walk([...ids, next], still);
      }
    };
    walk([question.from], new Set(years));
    return found;
  }

  /** The best paths, in the documented order. */
  bestPaths(question: ReferenceQuestion, count: number): ReferencePath[] {
    const { hubPenalty = 0.01, apartPenalty = 0.5 } = question;
    const walks = this.#allWalks(question, hubPenalty);
    const byLength = hubPenalty <= 0.01 && apartPenalty <= 0.5;
    walks.sort(byLength ? compareLengths : comparePaths);
    const last = walks[count - 1];
    const most = last === undefined ? Number.POSITIVE_INFINITY : last.cost + apartPenalty + 1e-9;
    const fits = ({ ids, cost }: Walk) =>
      last === undefined || (byLength ? ids.length <= last.ids.length : cost <= most);
    return walks
      .filter(fits)
      .slice(0, count + COMPARED_BEYOND)
      .map(({ ids, cost, apart }) => ({ ids, cost: rounded(cost + (apart ? apartPenalty : 0)) }))
      .sort(comparePaths)
      .slice(0, count);
  }

  /** The shortest path without any of the refinements, by breadth; the first by its ids. */
  shortest(question: ReferenceQuestion): readonly string[] | undefined {
    const neighbours = this.#neighboursFor(question);
    let level = new Map<string, readonly string[]>([[question.from, [question.from]]]);
    const seen = new Set(level.keys());
    for (let length = 0; length <= question.maxLength; length += 1) {
      const arrived = level.get(question.to);
      if (arrived !== undefined) return arrived;
      const next = new Map<string, readonly string[]>();
      for (const ids of [...level.values()].sort(compareIds)) {
        for (const id of neighbours.get(ids.at(-1) ?? '')?.keys() ?? []) {
          // Taken in order, the first to come to an entity is the first by ids.
          if (!seen.has(id) && !next.has(id)) next.set(id, [...ids, id]);
        }
      }
      for (const id of next.keys()) seen.add(id);
      level = next;
    }
    return undefined;
  }

  #costOf(ids: readonly string[], hubPenalty: number): number {
    const penalties = ids
      .slice(1, -1)
      .map((id) => Math.round(hubPenalty * Math.log10(this.#degrees.get(id) ?? 1) * 1e6));
    return (penalties.reduce((sum, penalty) => sum + penalty, 0) + (ids.length - 1) * 1e6) / 1e6;
  }
}

function compareIds(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((id, place) => id !== right[place]);
  if (index < 0) return 0;
  return (left[index] ?? '') < (right[index] ?? '') ? -1 : 1;
}

function rounded(cost: number): number {
  return Math.round(cost * 1e6) / 1e6;
}

function compareLengths(left: ReferencePath, right: ReferencePath): number {
  return left.ids.length - right.ids.length || compareIds(left.ids, right.ids);
}

function comparePaths(left: ReferencePath, right: ReferencePath): number {
  return left.cost - right.cost || left.ids.length - right.ids.length || compareIds(left.ids, right.ids);
}
