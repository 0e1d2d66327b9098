import { type Floor, floors } from './floors.js';

/** Imports that Biome refuses, and what it says of them. */
export interface ImportRule {
  readonly group: readonly string[];
  readonly message: string;
}

/** Outside store/. */
export const PORT: ImportRule = {
  group: ['**/store/embedded/**', '**/store/neo4j/**', '@grafeo-db/js', 'neo4j-driver'],
  message: 'Only store/ names an adapter or its driver. Everything else uses the port, store/store.ts.',
};

/** In store/ beside open-store.ts and the adapters. */
export const PORT_INSIDE_STORE: ImportRule = {
  group: ['**/embedded/**', '**/neo4j/**', '@grafeo-db/js', 'neo4j-driver'],
  message: 'Only open-store.ts names an adapter. The rest of store/ is the port that both serve.',
};

/** In an adapter, of the other one. */
export const ADAPTER_MESSAGE = 'The adapters know nothing of each other. What both need belongs to store/.';

function patternOf({ place }: Floor): string {
  return place.endsWith('.ts') ? `**/${place.replace(/ts$/, 'js')}` : `**/${place}/**`;
}

function override(includes: readonly string[], rules: readonly ImportRule[]) {
  const noRestrictedImports = { level: 'error', options: { patterns: rules } };
  return { includes, linter: { rules: { style: { noRestrictedImports } } } };
}

function storeOverrides(above: ImportRule) {
  const adapters = ['src/store/embedded/**', 'src/store/neo4j/**'];
  return [
    override(
      ['src/store/**', '!src/store/open-store.ts', ...adapters.map((path) => `!${path}`)],
      [above, PORT_INSIDE_STORE],
    ),
    override(['src/store/embedded/**'], [above, { group: ['**/neo4j/**', 'neo4j-driver'], message: ADAPTER_MESSAGE }]),
    override(['src/store/neo4j/**'], [above, { group: ['**/embedded/**', '@grafeo-db/js'], message: ADAPTER_MESSAGE }]),
    override(['src/store/open-store.ts'], [above]),
  ];
}

/** The overrides of biome.json that hold the floors. */
export function importOverrides() {
  return floors.flatMap((floor, index) => {
    const { place, message } = floor;
    if (index === 0) return [override([`src/${place}`], [PORT])];
    const above = { group: floors.slice(0, index).map(patternOf), message };
    if (place === 'store') return storeOverrides(above);
    return [override([place.endsWith('.ts') ? `src/${place}` : `src/${place}/**`], [above, PORT])];
  });
}
