import { entityId, evidence, HUB, partialDate, randomOf } from './entities.mjs';
import { LARGEST_EVENT } from './plan.mjs';

/**
 * @typedef {import('../../src/facts/fact.js').RelationshipFact} RelationshipFact
 * @typedef {import('../../src/model/relationship-types.js').RelationshipType} RelationshipType
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {import('./entities.mjs').PlannedType} PlannedType
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {readonly [type: PlannedType, index: number]} End
 */

const PARTS_TAKEN = /** @type {const} */ ([
  'ATTENDED',
  'SPOKE',
  'REPORTED',
  'OPENED',
  'CHAIRED',
  'CO_CHAIRED',
  'PRESENTED',
  'SIGNED',
]);

/** How far around an entity those lie that it has most to do with, and how often it has to do with others. */
const NEIGHBORHOOD = 60;
const FAR = 0.15;

/** Makes the relationships of the entities of one type, one entity after the other. */
class Maker {
  /**
   * @param {Plan} plan
   * @param {PlannedType} type
   * @param {number} index
   */
  constructor(plan, type, index) {
    this.plan = plan;
    this.own = /** @type {End} */ ([type, index]);
    this.place = index / plan.counts[type];
    this.random = randomOf(plan, `relationships of ${type}`, index);
  }

  /**
   * An entity that has to do with this one.
   * @param {PlannedType} type
   * @returns {End}
   */
  other(type) {
    const { random, place, plan } = this;
    return [type, random.near(plan.counts[type], random.chance(FAR) ? random.next() : place, NEIGHBORHOOD)];
  }

  /**
   * @param {RelationshipType} type
   * @param {End} from
   * @param {End} to
   * @param {Record<string, unknown>} [properties]
   * @param {readonly unknown[]} [keys] what tells it apart from others between the same two
   * @returns {RelationshipFact}
   */
  fact(type, from, to, properties = {}, keys = []) {
    const [fromId, toId] = [entityId(this.plan, ...from), entityId(this.plan, ...to)];
    const id = [fromId, type, toId, ...keys].join('/');
    return { type, id, fromId, toId, properties, evidence: evidence(this.plan, this.random, this.place) };
  }

  /** Terms one after the other, each of a few years, the last of which may go on. */
  *terms(/** @type {number} */ count) {
    const { random } = this;
    let year = 1990 + random.below(15);
    for (let term = 0; term < count; term += 1) {
      const end = year + 1 + random.below(6);
      const ended = term < count - 1 || random.chance(0.5);
      yield {
        ...(random.chance(0.9) && { since: partialDate(random, year) }),
        ...(ended && random.chance(0.85) && { until: partialDate(random, end) }),
        ...(random.chance(0.3) && { attestedOn: [`${year}-12-31`] }),
        ended,
      };
      year = end;
    }
  }

  /** A number that is 1 at the least and `mean` on the average. */
  few(/** @type {number} */ mean, most = 12) {
    let count = 1;
    while (count < most && this.random.chance(1 - 1 / mean)) count += 1;
    return count;
  }
}

/** @type {Partial<Record<PlannedType, (maker: Maker) => Generator<RelationshipFact>>>} */
const makers = {
  *Official(maker) {
    const { own, random } = maker;
    const held = new Set();
    for (const { ended, ...dates } of maker.terms(maker.few(3.1))) {
      const position = maker.other('Position');
      if (held.has(position[1])) continue;
      held.add(position[1]);
      yield maker.fact('HOLDS', own, position, { ...dates, status: ended ? 'ENDED' : 'ONGOING' });
    }
    let term = 10;
    for (const { ended: _, attestedOn: __, ...dates } of maker.terms(maker.few(2))) {
      term += 1;
      const name = `${term}th`;
      yield maker.fact('MEMBER_OF', own, maker.other('Organization'), { ...dates, term: name }, [name]);
    }
    if (random.chance(0.4)) {
      const year = 2000 + random.below(25);
      yield maker.fact('RECEIVED', own, ['Award', random.below(maker.plan.counts.Award)], { year }, [year]);
    }
  },
  *Position(maker) {
    yield maker.fact('BELONGS_TO', maker.own, maker.other('Organization'));
    if (maker.random.chance(0.6)) {
      yield maker.fact('REPRESENTS', maker.own, ['Province', maker.random.below(maker.plan.counts.Province)]);
    }
  },
  *Organization(maker) {
    const { own, random, plan } = maker;
    // The larger index is the smaller organization, so that none is part of itself, whatever the way.
    if (own[1] > 0) yield maker.fact('PART_OF', own, ['Organization', Math.floor(own[1] * random.next())]);
    if (random.chance(0.3)) yield maker.fact('GOVERNS', own, ['Province', random.below(plan.counts.Province)]);
  },
  *Directive(maker) {
    const { own, random } = maker;
    yield maker.fact('ISSUED_BY', own, maker.other('Organization'));
    if (own[1] > 0 && random.chance(0.4)) {
      yield maker.fact('IMPLEMENTS', own, ['Directive', Math.floor(own[1] * random.next())]);
    }
  },
  *Event(maker) {
    const { own, random, plan } = maker;
    yield maker.fact('ORGANIZED', maker.other('Organization'), own);
    yield maker.fact('DISCUSSED', own, maker.other('Directive'));
    const provinces = new Set(Array.from({ length: 2 }, () => random.below(plan.counts.Province)));
    for (const province of provinces) {
      yield maker.fact('REPRESENTED_AT', ['Province', province], own, { role: 'ATTENDED' }, ['ATTENDED']);
    }
    const officials = plan.counts.Official;
    const size = random.power(5, Math.min(LARGEST_EVENT, officials / 4), 1.3);
    const seen = new Set();
    for (let count = 0; count < size; count += 1) {
      const place = random.chance(FAR) ? random.next() : maker.place;
      const official = random.near(officials, place, Math.max(500, size * 6));
      const role = count === 0 ? 'OPENED' : random.chance(0.8) ? 'ATTENDED' : random.pick(PARTS_TAKEN);
      if (seen.has(official)) continue;
      seen.add(official);
      yield maker.fact('PARTICIPATED_IN', ['Official', official], own, { role }, [role]);
    }
  },
};

/** @returns {Generator<RelationshipFact>} */
function* hubRelationships(/** @type {Plan} */ plan) {
  const officials = plan.counts.Official;
  if (plan.hub > officials * PARTS_TAKEN.length) {
    throw new RangeError(`${officials} officials are too few for an event with ${plan.hub} participations.`);
  }
  for (let index = 0; index < plan.hub; index += 1) {
    const fromId = entityId(plan, 'Official', index % officials);
    const role = PARTS_TAKEN[Math.floor(index / officials)] ?? 'ATTENDED';
    const id = `${fromId}/PARTICIPATED_IN/${HUB.id}/${role}`;
    const readIn = [`source:article-${index % plan.counts.Source}`];
    yield { type: 'PARTICIPATED_IN', id, fromId, toId: HUB.id, properties: { role }, evidence: readIn };
  }
}

/**
 * Every relationship of a graph.
 * @param {Plan} plan
 * @returns {Generator<RelationshipFact>}
 */
export function* relationships(plan) {
  for (const type of /** @type {PlannedType[]} */ (Object.keys(makers))) {
    const make = makers[type];
    for (let index = 0; make && index < plan.counts[type]; index += 1) yield* make(new Maker(plan, type, index));
  }
  yield* hubRelationships(plan);
}
