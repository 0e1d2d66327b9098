// What the benchmark uses of the project: the code as built, the types as written.

/**
 * @param {string} path below src/
 * @returns {Promise<any>}
 */
const built = (path) => import(new URL(`../dist/src/${path}.js`, import.meta.url).href);

/** @type {typeof import('../src/config.js')} */
export const { readConfig } = await built('config');
/** @type {typeof import('../src/graph/open-store.js')} */
export const { openStore } = await built('graph/open-store');
/** @type {typeof import('../src/graph/apply-schema.js')} */
export const { applySchema } = await built('graph/apply-schema');
/** @type {typeof import('../src/dataset/load-facts.js')} */
export const { loadFacts } = await built('dataset/load-facts');
/** @type {typeof import('../src/dataset/create-links.js')} */
export const { createLinks } = await built('dataset/create-links');
/** @type {typeof import('../src/app.js')} */
export const { createApp } = await built('app');
/** @type {typeof import('../src/viewer/authenticate.js')} */
export const { createAuthenticate } = await built('viewer/authenticate');
/** @type {typeof import('../src/http/listen.js')} */
export const { listen } = await built('http/listen');
/** @type {typeof import('../src/model/as-of.js')} */
export const { boundsOf } = await built('model/as-of');
/** @type {typeof import('../src/model/relationship-types.js')} */
export const { relationshipTypeNames } = await built('model/relationship-types');
/** @type {typeof import('../src/exchange/own-line.js')} */
export const { writeOwnLine } = await built('exchange/own-line');
