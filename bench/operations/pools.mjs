import { entityId, eventDay } from '../graph/entities.mjs';
import { NAME_PARTS } from '../graph/names.mjs';
import { Random } from '../graph/random.mjs';

/** @typedef {import('../graph/plan.mjs').Plan} Plan */

/**
 * Variables of many requests, made of random entities of a graph.
 * @template T
 * @param {string} name
 * @param {Plan} plan
 * @param {number} count
 * @param {(random: Random) => T} make
 */
function pool(name, plan, count, make) {
  const random = new Random(`${plan.seed}/pool of ${name}`);
  return Array.from({ length: count }, () => make(random));
}

/** @param {Plan} plan */
const officialId = (plan) => (/** @type {Random} */ random) =>
  entityId(plan, 'Official', random.below(plan.counts.Official));

/** @param {Plan} plan */
export const oneOfficial = (plan) => pool('one official', plan, 2000, (random) => ({ id: officialId(plan)(random) }));

/** @param {Plan} plan */
export const twentyOfficials = (plan) =>
  pool('twenty officials', plan, 500, (random) => {
    const ids = new Set();
    while (ids.size < 20) ids.add(officialId(plan)(random));
    return { ids: /** @type {string[]} */ ([...ids]) };
  });

/** @param {Plan} plan */
export const nameParts = (plan) => pool('name parts', plan, 60, (random) => ({ text: random.pick(NAME_PARTS).trim() }));

/** @param {Plan} plan */
export const oneEvent = (plan) =>
  pool('one event', plan, 1000, (random) => {
    const index = random.below(plan.counts.Event);
    return { id: entityId(plan, 'Event', index), day: eventDay(plan, index) };
  });
