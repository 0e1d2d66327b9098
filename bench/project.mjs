// What the benchmark uses of the project: the code as built, the types as written.

/**
 * @param {string} path below src/
 * @returns {Promise<any>}
 */
const built = (path) => import(new URL(`../dist/src/${path}.js`, import.meta.url).href);

/** @type {typeof import('../src/config.js')} */
export const { readConfig } = await built('config');
/** @type {typeof import('../src/store/open-store.js')} */
export const { openStore } = await built('store/open-store');
/** @type {typeof import('../src/store/derived-store.js')} */
export const { derivedStore } = await built('store/derived-store');
/** @type {typeof import('../src/store/apply-schema.js')} */
export const { applySchema } = await built('store/apply-schema');
/** @type {typeof import('../src/facts/write-facts.js')} */
export const { loadFacts, writeFacts } = await built('facts/write-facts');
/** @type {typeof import('../src/facts/bounds/rebuild-bounds.js')} */
export const { ensureBounds } = await built('facts/bounds/rebuild-bounds');
/** @type {typeof import('../src/service/app.js')} */
export const { createApp } = await built('service/app');
/** @type {typeof import('../src/access/authenticate.js')} */
export const { createAuthenticate } = await built('access/authenticate');
/** @type {typeof import('../src/http/listen.js')} */
export const { listen } = await built('http/listen');
/** @type {typeof import('../src/model/as-of.js')} */
export const { boundsOf } = await built('model/as-of');
/** @type {typeof import('../src/model/relationship-types.js')} */
export const { relationshipTypeNames } = await built('model/relationship-types');
/** @type {typeof import('../src/facts/native-fact.js')} */
export const { writeNativeFact } = await built('facts/native-fact');
