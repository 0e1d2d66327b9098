// Opens a graph file in a process of its own, as the program does, and prints «open». Given «write» it then writes pairs
// of nodes, each pair in a transaction, and prints the number of each once the write is acknowledged, until killed; given
// «checkpoint» too, and merges its log into the file after each. Given «version» it writes one node and prints the version of the graph.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file, mode] = process.argv.slice(2);
const source = fileURLToPath(new URL('../../../src/store/embedded/embedded-store.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'silent' });
const store = await module.EmbeddedStore.open(file, { timeoutMilliseconds: 10_000 });
process.stdout.write('open\n');

const createNode = { name: 'test/node', text: 'CREATE (:Thing {number: $number})' };
const createLink = {
  name: 'test/link',
  // An earlier process may have written one of the same number.
  text: 'MATCH (n:Thing {number: $number}) WHERE NOT (n)-[:LINKS]->() CREATE (n)-[:LINKS]->(:End {number: $number})',
};
for (let number = 0; mode === 'write' || mode === 'checkpoint'; number += 1) {
  await store.write(async (/** @type {{ run(query: object, parameters: object): Promise<unknown> }} */ transaction) => {
    await transaction.run(createNode, { number });
    await transaction.run(createLink, { number });
  });
  process.stdout.write(`${number}\n`);
  // A copy is of the file alone, so that all must be in it first.
  if (mode === 'checkpoint') await store.file.copyTo(`${file}.copy-${number}`);
}
if (mode === 'version') {
  await store.write((/** @type {{ run(query: object, parameters: object): Promise<unknown> }} */ transaction) =>
    transaction.run(createNode, { number: 0 }),
  );
  process.stdout.write(`${await store.version()}\n`);
}
process.stdin.resume(); // holds the file until killed
