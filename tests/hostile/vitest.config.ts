import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest would load graphql once as CommonJS and once as a module, and graphql refuses types of another copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    setupFiles: ['reflect-metadata', '../support/tell-seeds.ts'],
    server: { deps: { inline: ['type-graphql', '@apollo/server'] } },
    // One file has the machine for itself: what is asked is how long answers take under attack.
    fileParallelism: false,
    // Only for a bound of time that was not kept, which `expectWithin` says so.
    retry: { count: 2, condition: /^too slow: / },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
