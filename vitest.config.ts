import { defineConfig } from 'vitest/config';

const onNeo4j = Boolean(process.env['NEO4J_URI']);
/** How many servers there are, of one database each: files that share one must not run at once. */
const databases = process.env['NEO4J_URIS']?.split(' ').length ?? 1;
/** Folders of tests that open no graph: what they say on one store they say on the other. */
export const FOLDERS_WITHOUT_GRAPH = ['architecture', 'bench', 'config', 'model', 'packaging', 'typings'];

export default defineConfig({
  // Vitest would load graphql once as CommonJS and once as a module, and graphql refuses types of another copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...['browser', 'hostile'], ...(onNeo4j ? FOLDERS_WITHOUT_GRAPH : [])].map(
      (folder) => `tests/${folder}/**`,
    ),
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['reflect-metadata', 'tests/support/tell-seeds.ts', 'tests/support/store/own-database.ts'],
    server: { deps: { inline: ['type-graphql', '@apollo/server'] } },
    // Vitest would leave one core idle, which of two is half.
    maxWorkers: onNeo4j ? databases : '100%',
    fileParallelism: !onNeo4j || databases > 1,
    // A worker imports the sources and builds the schema once, not for each file.
    isolate: false,
    // The first test of a file that asks for a shared graph waits until it is loaded.
    testTimeout: onNeo4j ? 120_000 : 60_000,
    hookTimeout: 120_000,
    sequence: { shuffle: { files: true, tests: false } },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 90 },
    },
  },
});
