import { copyFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contenders } from '../servers/contenders.mjs';

/** Of a graph file and its mark: newer builds refuse the one without the other. */
export const ENDINGS = ['', '.mark'];

/**
 * A checkout that is measured under a name.
 * @typedef {{ name: string, main: string }} Build
 */

/**
 * A stands twice: how far its two figures lie apart is noise.
 * @param {readonly string[]} checkouts the paths of A and B
 * @returns {Build[]}
 */
export function buildsOf([a = '', b = '']) {
  return [
    { name: 'A', main: mainOf(a) },
    { name: 'B', main: mainOf(b) },
    { name: "A'", main: mainOf(a) },
  ];
}

/**
 * All that is used of a checkout: its folders may be others than those of this one.
 * @param {string} checkout
 */
function mainOf(checkout) {
  const main = resolve(checkout, 'dist/src/main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing: build that checkout with «npm run build».`);
  return main;
}

/**
 * Servers of builds that answer every question anew, on one Neo4j or each on its own copy of a graph file.
 * @param {readonly Build[]} builds
 * @param {import('../options.mjs').StoreKind} store
 * @param {string} graphFile
 */
export function serversOf(builds, store, graphFile) {
  const own = contenders.find(({ name }) => name === `ours-${store}-fresh`);
  if (own === undefined) throw new Error(`No server is known for ${store}.`);
  return builds.map(({ name, main }, index) => {
    const copy = `${graphFile}-${index}`;
    if (store === 'embedded') for (const ending of ENDINGS) copyFileSync(`${graphFile}${ending}`, `${copy}${ending}`);
    // Older builds know the variable that turns the response cache off by this name.
    return { ...own, name, file: main, environment: () => ({ ...own.environment(copy), KEPT_ANSWERS: '0' }) };
  });
}

/**
 * The same things in the same order, beginning with another.
 * @template T
 * @param {readonly T[]} items
 * @param {number} by
 * @returns {T[]}
 */
export const rotated = (items, by) => [...items.slice(by % items.length), ...items.slice(0, by % items.length)];
