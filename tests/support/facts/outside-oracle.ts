import type { Fact, RelationshipFact } from '../../../src/facts/fact.js';
import { isRelationshipFact } from '../../../src/facts/fact.js';
import type { Certainty } from '../../../src/model/as-of.js';
import { days, daysOf } from '../model/calendar.js';
import { certaintyByTrial } from '../model/certainty-oracle.js';

// Day by day: each rule of docs/model.md is a set of days, tried out one by one. Days before and after the window stand
// for all that come before and after it.

const TENURES = ['HOLDS', 'MEMBER_OF', 'BELONGS_TO', 'REPRESENTS'];

type Days = ReadonlySet<number>;
type Test = (day: number) => boolean;

const FIRST = -3;
const END = days.length + 3;
const ALL = Array.from({ length: END - FIRST }, (_, index) => FIRST + index);

function daysWhere(test: Test): Days {
  return new Set(ALL.filter(test));
}

function union(...sets: readonly Days[]): Days {
  return new Set(sets.flatMap((set) => [...set]));
}

function difference(set: Days, removed: Days): Days {
  return new Set([...set].filter((day) => !removed.has(day)));
}

function isWithin(inner: Days, outer: Days): boolean {
  return [...inner].every((day) => outer.has(day));
}

function earliest(date: unknown): number {
  return daysOf(String(date))[0] ?? END;
}

function latest(date: unknown): number {
  return daysOf(String(date)).at(-1) ?? END;
}

/** A world as it was stated. */
export class StatedWorld {
  readonly #facts: ReadonlyMap<string, Fact>;

  constructor(facts: Iterable<Fact>) {
    this.#facts = new Map([...facts].map((fact) => [fact.id, fact]));
  }

  tenures(): RelationshipFact[] {
    return [...this.#facts.values()].filter(
      (fact): fact is RelationshipFact => isRelationshipFact(fact) && TENURES.includes(fact.type),
    );
  }

  #value(id: unknown, name: string): unknown {
    return this.#facts.get(String(id))?.properties[name];
  }

  /** The days before something began and after it ended; `last` if its end is its last day. */
  #outsideLife(id: string, begin: string, end: string, isLast: boolean): Days[] {
    const [from, until] = [this.#value(id, begin), this.#value(id, end)];
    return [
      ...(from === undefined ? [] : [daysWhere((day) => day < earliest(from))]),
      ...(until === undefined ? [] : [daysWhere((day) => (isLast ? day > latest(until) : day >= latest(until)))]),
    ];
  }

  #outsideEntity(id: string): Days[] {
    if (id.startsWith('official:')) return this.#outsideLife(id, 'birthDate', 'deathDate', true);
    if (id.startsWith('organization:')) return this.#outsideLife(id, 'foundedOn', 'dissolvedOn', false);
    if (id.startsWith('province:')) return this.#outsideLife(id, 'validFrom', 'validUntil', false);
    return [];
  }

  /** The days on which all that a position is linked to by one type had ended, or had not begun. */
  #outsideLinks(position: string, type: string, begin: string, end: string): Days[] {
    const links = [...this.#facts.values()].filter(
      (fact): fact is RelationshipFact => isRelationshipFact(fact) && fact.type === type && fact.fromId === position,
    );
    const isBegun = ({ properties, toId }: RelationshipFact, day: number) => {
      const date = properties['since'] ?? this.#value(toId, begin);
      return date === undefined || day >= earliest(date);
    };
    const isOver = ({ properties, toId }: RelationshipFact, day: number) => {
      const date = properties['until'] ?? this.#value(toId, end);
      return date !== undefined && day >= latest(date);
    };
    return [
      ...(links.some(({ properties }) => properties['since'] === undefined)
        ? [daysWhere((day) => links.every((link) => !isBegun(link, day)))]
        : []),
      ...(links.some(({ properties }) => properties['until'] === undefined)
        ? [daysWhere((day) => links.every((link) => isOver(link, day)))]
        : []),
    ];
  }

  #outsidePeriod({ properties: { period, since, until } }: RelationshipFact): Days[] {
    const [startsOn, endsOn] = [this.#value(period, 'startsOn'), this.#value(period, 'endsOn')];
    return [
      ...(since !== undefined || startsOn === undefined ? [] : [daysWhere((day) => day < earliest(startsOn))]),
      ...(until !== undefined || endsOn === undefined ? [] : [daysWhere((day) => day > latest(endsOn))]),
    ];
  }

  /** The day from which a status ENDED counts; undefined if none. */
  #endedFrom({ properties: { status, until }, evidence }: RelationshipFact): number | undefined {
    if (status !== 'ENDED' || until !== undefined) return undefined;
    const told = evidence
      .map((reference) => this.#value(reference.split('#')[0], 'publishedOn'))
      .filter((date) => date !== undefined);
    return told.length === 0 ? undefined : Math.max(...told.map(latest));
  }

  #ownOutside({ properties: { since, until } }: RelationshipFact): Days {
    return daysWhere(
      (day) => (since !== undefined && day < earliest(since)) || (until !== undefined && day >= latest(until)),
    );
  }

  /** Sets of days on one of which at least it held. */
  #witnesses({ properties: { since, until, attestedOn } }: RelationshipFact): Days[] {
    const attested = Array.isArray(attestedOn) ? attestedOn : [];
    return [
      ...(since === undefined ? [] : [daysWhere((day) => day >= earliest(since) && day <= latest(since))]),
      ...(until === undefined ? [] : [daysWhere((day) => day >= earliest(until) - 1 && day < latest(until))]),
      ...attested.map((date) => daysWhere((day) => day >= earliest(date) && day <= latest(date))),
    ];
  }

  /** The days it surely held on by `since`, `until` and ONGOING. */
  #core({ properties: { since, until, status } }: RelationshipFact): Days {
    if (since === undefined || (until === undefined && status !== 'ONGOING')) return new Set();
    return daysWhere((day) => day >= latest(since) && (until === undefined || day < earliest(until)));
  }

  /** The bounds by lives and periods that its own dates do not contradict. */
  #bounds(tenure: RelationshipFact): Days[] {
    const all = [
      ...[tenure.fromId, tenure.toId].flatMap((id) => this.#outsideEntity(id)),
      ...(tenure.type === 'HOLDS'
        ? [
            ...this.#outsideLinks(tenure.toId, 'BELONGS_TO', 'foundedOn', 'dissolvedOn'),
            ...this.#outsideLinks(tenure.toId, 'REPRESENTS', 'validFrom', 'validUntil'),
          ]
        : []),
    ];
    const lives = all.filter((bound) => !this.#witnesses(tenure).some((witness) => isWithin(witness, bound)));
    return tenure.type === 'MEMBER_OF' ? [...lives, ...this.#outsidePeriod(tenure)] : lives;
  }

  #boundByStatus(tenure: RelationshipFact): Days[] {
    const from = this.#endedFrom(tenure);
    if (from === undefined || this.#witnesses(tenure).some((witness) => Math.min(...witness) > from)) return [];
    return [daysWhere((day) => day >= from)];
  }

  #surelyHeld(tenure: RelationshipFact): Days {
    const certain = this.#witnesses(tenure).filter((witness) => witness.size === 1);
    return difference(union(this.#core(tenure), ...certain), union(this.#ownOutside(tenure), ...this.#bounds(tenure)));
  }

  /** The days on which another surely held the one seat. */
  #taken(tenure: RelationshipFact): Days {
    if (tenure.type !== 'HOLDS' || this.#value(tenure.toId, 'seats') !== 1) return new Set();
    const others = this.tenures().filter(
      ({ type, toId, id }) => type === 'HOLDS' && toId === tenure.toId && id !== tenure.id,
    );
    return union(...others.map((other) => this.#surelyHeld(other)));
  }

  #outside(tenure: RelationshipFact): Days {
    const own = this.#ownOutside(tenure);
    const ruledOut = union(
      ...this.#bounds(tenure),
      ...this.#boundByStatus(tenure),
      difference(this.#taken(tenure), this.#core(tenure)),
    );
    const all = union(ruledOut, own);
    const kept = union(...this.#witnesses(tenure).filter((witness) => isWithin(witness, all)));
    return union(difference(ruledOut, kept), own);
  }

  /** How surely each tenure held at each time; OUTSIDE if it surely did not. */
  certainties(tenure: RelationshipFact, times: readonly string[]): (Certainty | 'OUTSIDE')[] {
    const outside = this.#outside(tenure);
    return times.map((time) => {
      if (daysOf(time).every((day) => outside.has(day))) return 'OUTSIDE';
      const certainty = certaintyByTrial(tenure.properties, time);
      const bounded = tenure.type === 'MEMBER_OF' && this.#outsidePeriod(tenure).length > 0;
      return certainty === 'UNKNOWN' && bounded ? 'POSSIBLE' : certainty;
    });
  }
}
