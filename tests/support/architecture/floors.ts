/** A room of src/, or a file beside the rooms. */
export interface Floor {
  readonly place: string;
  /** What Biome says of an import from a floor above: what this one does, and where the thing belongs. */
  readonly message: string;
}

/** Top to bottom: a floor imports only from the floors below it. ARCHITECTURE.md and biome.json are held against this. */
export const floors: readonly Floor[] = [
  { place: 'main.ts', message: '' },
  { place: 'cli', message: 'cli/ runs one command. Choosing the command belongs to main.ts.' },
  { place: 'config.ts', message: 'config.ts reads the environment. Acting on it belongs to cli/.' },
  { place: 'settings.ts', message: 'settings.ts lists the variables. Reading them belongs to config.ts.' },
  {
    place: 'operations',
    message: 'operations/ checks and backs up graphs. Arguments, output and configuration belong to cli/.',
  },
  {
    place: 'service',
    message: 'service/ assembles the app. Commands belong to cli/, checks and backups to operations/.',
  },
  { place: 'http', message: 'http/ answers requests with what it is given. Assembling that belongs to service/.' },
  { place: 'exchange', message: 'exchange/ reads and writes files. Serving them belongs to http/.' },
  { place: 'curation', message: 'curation/ changes facts by mutation. Imports and exports belong to exchange/.' },
  { place: 'history', message: 'history/ records and reports changes. Deciding on them belongs to curation/.' },
  {
    place: 'graphql',
    message: 'graphql/ reads the graph. Mutations belong to curation/, what reports changes to history/.',
  },
  { place: 'facts', message: 'facts/ says what a fact is and how it is stored. GraphQL fields belong to graphql/.' },
  { place: 'store', message: 'store/ runs queries and knows no facts. Reading or writing facts belongs to facts/.' },
  { place: 'access', message: 'access/ says who asks. What reads the graph belongs to store/ or above.' },
  { place: 'model', message: 'model/ defines types and rules. What acts on them belongs to the rooms above.' },
  { place: 'package-root.ts', message: 'package-root.ts finds the package. It needs nothing else of the program.' },
  { place: 'collections.ts', message: 'collections.ts groups and sorts. It needs nothing else of the program.' },
];

/** All files of a room that are not named: they may import one another. */
export const OTHER_FILES = '*';

/** All folders of a room that are not named: they do not import one another. */
export const OTHER_FOLDERS = '*/';

/** The places of a room, top to bottom; several on one floor do not import one another. */
type Inside = readonly (string | readonly string[])[];

/** The floors inside each room that has folders. graphql/entities has none: entity types name one another. */
export const floorsInside: Readonly<Record<string, Inside>> = {
  operations: [['check', 'backup']],
  'operations/check': ['check-graph.ts', 'check-rules.ts', 'rules', OTHER_FILES],
  http: [['reconcile', 'exports', 'pages'], 'graphql', 'clients', OTHER_FILES],
  exchange: ['import-file.ts', ['import-formats.ts', 'export-formats.ts'], 'formats', 'import', 'export', OTHER_FILES],
  curation: [['resolvers.ts', 'mutations.ts'], ['merge', 'judgement', 'purge'], OTHER_FILES],
  graphql: ['questions', 'entities', 'context.ts', ['reading', 'execution'], 'common'],
  'graphql/questions': ['resolvers.ts', OTHER_FOLDERS, OTHER_FILES],
  'graphql/reading': ['list', OTHER_FILES],
  facts: ['identity', 'write-facts.ts', 'doubts', 'bounds', OTHER_FILES],
  store: ['open-store.ts', ['embedded', 'neo4j'], OTHER_FILES],
  model: ['sentences', OTHER_FILES],
};

/** Packages that one place alone may import. */
export const packageHomes: Readonly<Record<string, string>> = {
  '@grafeo-db/js': 'store/embedded',
  'neo4j-driver': 'store/neo4j',
};

/** The most rooms that src/ may have. */
export const MAXIMUM_ROOMS = 12;

export const rooms = floors.map(({ place }) => place).filter((place) => !place.endsWith('.ts'));
