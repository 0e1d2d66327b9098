import { BODIES, MEETINGS, OFFICES, PROVINCES, personName, slug } from './names.mjs';
import { Random } from './random.mjs';

/**
 * @typedef {import('../../src/facts/fact.js').EntityFact} EntityFact
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {keyof Plan['counts']} PlannedType
 */

/** The random numbers of one entity, for one purpose. */
export const randomOf = (/** @type {Plan} */ { seed }, /** @type {string} */ what, /** @type {number} */ index) =>
  new Random(`${seed}/${what}/${index}`);

/**
 * A day between two years, sometimes known only as a month or a year, as sources state it.
 * @param {Random} random
 * @param {number} year
 */
export function partialDate(random, year) {
  const precision = random.next();
  if (precision < 0.25) return String(year);
  const month = String(1 + random.below(12)).padStart(2, '0');
  return precision < 0.4 ? `${year}-${month}` : `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
}

/**
 * Where a fact was read: one source of those that write about the same part of the graph.
 * @param {Plan} plan
 * @param {Random} random
 * @param {number} place from 0 to 1
 */
export function evidence({ counts }, random, place) {
  return [`source:article-${random.near(counts.Source, place, 20)}#${1 + random.below(30)}`];
}

/** @type {Record<PlannedType, (plan: Plan, index: number) => { id: string, properties: Record<string, unknown> }>} */
const makers = {
  Official(plan, index) {
    const random = randomOf(plan, 'official', index);
    const { name, gender } = personName(random);
    const birthDate = random.chance(0.8) ? partialDate(random, 1940 + random.below(50)) : undefined;
    return { id: `official:${slug(name)}-${index}`, properties: { name, gender, ...(birthDate && { birthDate }) } };
  },
  Position(plan, index) {
    const random = randomOf(plan, 'position', index);
    const [title, titleVi, kind] = random.pick(OFFICES);
    const [province] = random.pick(PROVINCES);
    const seats = /^(Chairman|Secretary|Head|Chief)/.test(title) ? { seats: 1 } : {};
    return {
      id: `position:${slug(`${title} ${province}`)}-${index}`,
      properties: { title: `${title} of ${province}`, titleVi: `${titleVi} ${province}`, kind, ...seats },
    };
  },
  Organization(plan, index) {
    const random = randomOf(plan, 'organization', index);
    const [name, nameVi, kind] = random.pick(BODIES);
    const [province] = random.pick(PROVINCES);
    return {
      id: `organization:${slug(`${province} ${name}`)}-${index}`,
      properties: { name: `${name} of ${province}`, nameVi: `${nameVi} ${province}`, kind },
    };
  },
  Province(_plan, index) {
    const [name, code] = /** @type {[string, string]} */ (PROVINCES[index]);
    return { id: `province:${slug(name)}`, properties: { name, nameVi: `Tỉnh ${name}`, isoCode: `VN-${code}` } };
  },
  Directive(plan, index) {
    const random = randomOf(plan, 'directive', index);
    const year = 1995 + random.below(30);
    const number = `${1 + random.below(60)}/CT-TTg`;
    const title = `Directive ${number} of ${year} on emulation work`;
    return {
      id: `directive:${index}-ct-ttg-${year}`,
      properties: { number, title, titleVi: `Chỉ thị ${number}`, issuedOn: partialDate(random, year) },
    };
  },
  Event(plan, index) {
    const { name, nameVi, kind, province, startsOn } = eventOf(plan, index);
    return {
      id: eventId(plan, index),
      properties: { name: `${name} of ${province}`, nameVi: `${nameVi} ${province}`, kind, startsOn, place: province },
    };
  },
  Award(_plan, index) {
    const kind = index % 2 ? 'FLAG' : 'CERTIFICATE_OF_MERIT';
    return { id: `award:${index}`, properties: { name: `Emulation award ${index}`, kind } };
  },
  Source(plan, index) {
    const random = randomOf(plan, 'source', index);
    const publishedOn = partialDate(random, 1995 + random.below(30));
    const properties = { title: `Article ${index}`, publisher: 'Báo Nghệ An', publishedOn, language: 'vi' };
    return { id: `source:article-${index}`, properties };
  },
};

/**
 * @param {Plan} plan
 * @param {number} index
 */
function eventOf(plan, index) {
  const random = randomOf(plan, 'event', index);
  const [name, nameVi, kind] = random.pick(MEETINGS);
  const [province] = random.pick(PROVINCES);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const startsOn = `${1995 + random.below(30)}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
  return { name, nameVi, kind, province, startsOn };
}

/**
 * @param {Plan} plan
 * @param {number} index
 */
function eventId(plan, index) {
  const { name, province, startsOn } = eventOf(plan, index);
  return `event:${slug(`${province} ${name} ${startsOn}`)}-${index}`;
}

/**
 * The first day of an event.
 * @param {Plan} plan
 * @param {number} index
 */
export const eventDay = (plan, index) => eventOf(plan, index).startsOn;

/**
 * The id of an entity.
 * @param {Plan} plan
 * @param {PlannedType} type
 * @param {number} index
 */
export const entityId = (plan, type, index) => makers[type](plan, index).id;

/** The event that `hub` asks for. */
export const HUB = { id: 'event:national-emulation-congress', startsOn: '2020-12-10' };

/**
 * @param {Plan} plan
 * @param {PlannedType} type
 * @param {number} index
 * @returns {EntityFact}
 */
function entityFact(plan, type, index) {
  const { id, properties } = makers[type](plan, index);
  const place = index / plan.counts[type];
  const readIn = type === 'Source' ? [] : evidence(plan, randomOf(plan, `evidence of ${type}`, index), place);
  return { type, id, properties, evidence: readIn };
}

/**
 * Every entity of a graph, sources first: the others name them.
 * @param {Plan} plan
 * @returns {Generator<EntityFact>}
 */
export function* entities(plan) {
  for (const type of /** @type {PlannedType[]} */ (Object.keys(plan.counts))) {
    for (let index = 0; index < plan.counts[type]; index += 1) yield entityFact(plan, type, index);
  }
  if (plan.hub > 0) {
    const properties = { name: 'National emulation congress', kind: 'CONGRESS', startsOn: HUB.startsOn };
    yield { type: 'Event', id: HUB.id, properties, evidence: ['source:article-0'] };
  }
}
