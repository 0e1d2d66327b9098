import type { EntityFact, Facts, RelationshipFact } from '../../../src/facts/fact.js';
import type { Certainty } from '../../../src/model/as-of.js';

// The rules of docs/model.md for one day, written anew: what a dataset says of it, fact by fact.

type Reason = 'NOT_YET' | 'OVER' | 'STATED_ENDED' | 'LIFE' | 'UNIT' | 'PERIOD' | 'SEAT';
export type OnDay = Certainty | Reason;

// A claim has no dates, as a tenure may have none.
const TENURES = ['HOLDS', 'MEMBER_OF', 'REPRESENTS', 'BELONGS_TO', 'PART_OF', 'GOVERNS', 'GRANTED_BY', 'ABOUT'];
const DATED_BY_WHAT_THEY_LEAD_FROM = ['DISCUSSED', 'ISSUED_BY', 'AMENDS', 'REPLACES', 'IMPLEMENTS'];
const DATED_BY_NOTHING_ELSE = ['SUCCEEDED_BY'];

const first = (date: unknown) => `${date}-01-01`.slice(0, 10);
const last = (date: unknown) => {
  const text = String(date);
  const [year = '', month = '12', day] = text.split('-');
  return day === undefined ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : text;
};
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** How something is, as far as a dataset dates it. */
interface Life {
  readonly from: unknown;
  /** The first day on which it surely was no more; undefined if none is known. */
  readonly end: string | undefined;
}

/** What a dataset says of a day that is later than most of its dates. */
export class DayOracle {
  readonly #entities: ReadonlyMap<string, EntityFact>;

  constructor(
    private readonly facts: Facts,
    private readonly day: string,
  ) {
    this.#entities = new Map(facts.entities.map((fact) => [fact.id, fact]));
  }

  /** How surely each fact holds on the day, or why it does not. */
  all(): Map<string, OnDay> {
    return new Map(this.facts.relationships.map((fact) => [fact.id, this.#of(fact)]));
  }

  #value(id: unknown, name: string): unknown {
    return this.#entities.get(String(id))?.properties[name];
  }

  #of(fact: RelationshipFact): OnDay {
    if (!TENURES.includes(fact.type)) return this.#ofDate(this.#dateOf(fact));
    const outside = this.#outsideBut(fact);
    if (outside !== undefined) return outside;
    const certainty = this.#certainty(fact);
    return certainty !== 'DEFINITE' && this.#isTakenFrom(fact) ? 'SEAT' : certainty;
  }

  #dateOf({ type, fromId, toId, properties: { on, year } }: RelationshipFact): unknown {
    if (on !== undefined || year !== undefined) return on ?? year;
    if (DATED_BY_NOTHING_ELSE.includes(type)) return undefined;
    const id = DATED_BY_WHAT_THEY_LEAD_FROM.includes(type) ? fromId : toId;
    return this.#value(id, 'startsOn') ?? this.#value(id, 'issuedOn');
  }

  #ofDate(date: unknown): OnDay {
    if (date === undefined) return 'UNKNOWN';
    if (first(date) > this.day) return 'NOT_YET';
    return last(date) <= this.day ? 'DEFINITE' : 'POSSIBLE';
  }

  #life(id: string): Life {
    const [type] = id.split(':');
    const [from, end] = ['foundedOn', 'dissolvedOn'].map((name) => this.#value(id, name));
    if (type === 'organization') return { from, end: end === undefined ? undefined : last(end) };
    if (type === 'province') {
      const until = this.#value(id, 'validUntil');
      return { from: this.#value(id, 'validFrom'), end: until === undefined ? undefined : last(until) };
    }
    const death = type === 'official' ? this.#value(id, 'deathDate') : undefined;
    return { from: this.#value(id, 'birthDate'), end: death === undefined ? undefined : dayAfter(last(death)) };
  }

  /** True if a source shows the tenure on some day from a first one on: then that day did not end it. */
  #isShownFrom({ properties: { since, attestedOn } }: RelationshipFact, day: string): boolean {
    const shown = [...(since === undefined ? [] : [since]), ...(Array.isArray(attestedOn) ? attestedOn : [])];
    return shown.some((date) => first(date) >= day);
  }

  #isOver(fact: RelationshipFact, { from, end }: Life): boolean {
    if (from !== undefined && first(from) > this.day) return true;
    return end !== undefined && end <= this.day && !this.#isShownFrom(fact, end);
  }

  /** What rules the tenure out, another who holds its seat aside. */
  #outsideBut(fact: RelationshipFact): Reason | undefined {
    const { type, fromId, toId, properties } = fact;
    const { since, until, status, period } = properties;
    if (since !== undefined && first(since) > this.day) return 'NOT_YET';
    if (until !== undefined && last(until) <= this.day) return 'OVER';
    if (type === 'HOLDS' && status === 'ENDED' && until === undefined && this.#isToldEnded(fact)) return 'STATED_ENDED';
    if ([fromId, toId].some((id) => this.#isOver(fact, this.#life(id)))) return 'LIFE';
    if (type === 'HOLDS' && this.#isOfUnitsThatAreOver(fact)) return 'UNIT';
    if (type !== 'MEMBER_OF' || until !== undefined) return undefined;
    const end = this.#value(period, 'endsOn');
    return end !== undefined && last(end) < this.day ? 'PERIOD' : undefined;
  }

  #isToldEnded(fact: RelationshipFact): boolean {
    const told = fact.evidence.map((reference) => this.#value(reference.split(/[#~]/)[0], 'publishedOn'));
    const dates = told.filter((date) => date !== undefined).map(last);
    const latest = dates.sort().at(-1);
    return latest !== undefined && latest <= this.day && !this.#isShownFrom(fact, dayAfter(latest));
  }

  #isOfUnitsThatAreOver(fact: RelationshipFact): boolean {
    return ['BELONGS_TO', 'REPRESENTS'].some((type) => {
      const links = this.facts.relationships.filter((link) => link.type === type && link.fromId === fact.toId);
      const ends = links.map(({ toId, properties: { until } }) => {
        return until === undefined ? this.#life(toId).end : last(until);
      });
      const isSaid = links.some(({ properties }) => properties['until'] === undefined);
      const end = ends.every((one) => one !== undefined) ? ends.sort().at(-1) : undefined;
      return isSaid && end !== undefined && end <= this.day && !this.#isShownFrom(fact, end);
    });
  }

  #certainty({ type, properties }: RelationshipFact): Certainty {
    const { since, until, status, attestedOn, period } = properties;
    const shown: unknown[] = Array.isArray(attestedOn) ? attestedOn : [];
    const isBegun = since !== undefined && last(since) <= this.day;
    const isNotEnded = until === undefined ? status === 'ONGOING' : first(until) > this.day;
    if (shown.includes(this.day) || (isBegun && isNotEnded) || since === this.day) return 'DEFINITE';
    const ofPeriod = ['startsOn', 'endsOn'].some((name) => this.#value(period, name) !== undefined);
    const isDated =
      since !== undefined || until !== undefined || shown.length > 0 || (type === 'MEMBER_OF' && ofPeriod);
    return isDated ? 'POSSIBLE' : 'UNKNOWN';
  }

  /** True if another surely holds the one seat of its position. */
  #isTakenFrom({ type, toId, id }: RelationshipFact): boolean {
    if (type !== 'HOLDS' || this.#value(toId, 'seats') !== 1) return false;
    const others = this.facts.relationships.filter((one) => one.type === 'HOLDS' && one.toId === toId && one.id !== id);
    return others.some((other) => this.#outsideBut(other) === undefined && this.#certainty(other) === 'DEFINITE');
  }
}
