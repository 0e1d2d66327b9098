import { fileURLToPath } from 'node:url';

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../production/${name}`, import.meta.resolve('react-router')));
}

/** Replaces the build of the router that warns developers, which is the only one that it names to bundlers. */
export const productionRouter = [
  { find: /^react-router$/, replacement: fileOf('index.mjs') },
  { find: /^react-router\/dom$/, replacement: fileOf('dom-export.mjs') },
];
