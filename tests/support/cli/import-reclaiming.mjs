// Imports a file into a graph file that gives back the memory of its writes again and again, and prints «reclaiming» whenever
// it begins to, so that a test can end it there.
const built = (/** @type {string} */ path) => import(new URL(`../../../dist/src/${path}.js`, import.meta.url).href);

const [graphFile, file] = process.argv.slice(2);
const { openStore } = await built('store/open-store');
const { applySchema } = await built('store/apply-schema');
const { readConfig } = await built('config');
const { importFile } = await built('exchange/import-file');

const store = await openStore({ ...readConfig(), graphFile });
await applySchema(store);
const { reclaimMemory } = store.file;
store.file.reclaimMemory = () => {
  process.stdout.write('reclaiming\n');
  return reclaimMemory();
};
await importFile(store, file, { writesBeforeReclaim: 1500 });
await store.close();
