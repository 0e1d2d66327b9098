import { entityTypeNames, entityTypes } from '../model/entity-types.js';
import { defineQuery, defineQueryTemplate } from './query.js';
import type { GraphStore } from './store.js';

const statement = { parameters: {}, row: {} };
const entityIdUnique = defineQuery('store/schema/both/1-entity-id-unique', statement);
const entityIdIndex = defineQuery('store/schema/both/2-entity-id-index', statement);
const searchKeyIndex = defineQuery('store/schema/neo4j/entity-search-key', statement);
const concernIdUnique = defineQuery('store/schema/neo4j/concern-id-unique', statement);
const sortKeyIndex = defineQueryTemplate('store/schema/neo4j/sort-key-index', {
  ...statement,
  placeholders: { SORT_INDEX: 'official_sort_key', ENTITY_LABEL: 'Official' },
});
const nameKeyIndex = defineQueryTemplate('store/schema/neo4j/name-key-index', {
  ...statement,
  placeholders: { NAME_INDEX: 'official_name_key', ENTITY_LABEL: 'Official', NAME_KEY: 'nameKey' },
});

const recordIdUnique = defineQueryTemplate('store/schema/both/3-record-id-unique', {
  ...statement,
  placeholders: { RECORD_CONSTRAINT: 'change_id', RECORD_LABEL: 'Change' },
});
const recordIdIndex = defineQueryTemplate('store/schema/both/4-record-id-index', {
  ...statement,
  placeholders: { RECORD_INDEX: 'change_id_index', RECORD_LABEL: 'Change' },
});
const changeKeyIndex = defineQuery('store/schema/neo4j/change-key-index', statement);

const recordPropertyIndex = defineQueryTemplate('store/schema/both/5-record-property-index', {
  ...statement,
  placeholders: { RECORD_INDEX: 'merger_intoid_index', RECORD_LABEL: 'Merger', RECORD_PROPERTY: 'intoId' },
});

/**
 * What is kept beside the facts: each change of one, for each fact that was changed how far it has come, what was merged
 * and what was judged not to be the same.
 */
const recordLabels = ['Change', 'History', 'Merger', 'Judgement'];

function idsOfRecords(label: string) {
  return [
    recordIdUnique.with({ RECORD_CONSTRAINT: `${label.toLowerCase()}_id`, RECORD_LABEL: label }),
    recordIdIndex.with({ RECORD_INDEX: `${label.toLowerCase()}_id_index`, RECORD_LABEL: label }),
  ];
}

/** The properties by which records are found beside their ids. */
const recordProperties = [
  ['Merger', 'intoId'],
  ['Judgement', 'oneId'],
  ['Judgement', 'otherId'],
] as const;

const both = [
  entityIdUnique,
  entityIdIndex,
  ...recordLabels.flatMap(idsOfRecords),
  ...recordProperties.map(([label, property]) => {
    const RECORD_INDEX = `${label.toLowerCase()}_${property.toLowerCase()}_index`;
    return recordPropertyIndex.with({ RECORD_INDEX, RECORD_LABEL: label, RECORD_PROPERTY: property });
  }),
];

/** The labels of lists, each with the property that names its entities first. */
function namedLabels(): [label: string, name: string][] {
  const own = entityTypeNames.flatMap((type): [string, string][] => {
    const [name] = entityTypes[type].names;
    return name === undefined ? [] : [[type, name]];
  });
  return [...own, ['LegalDocument', 'title']];
}

function neo4jOnly() {
  return [
    searchKeyIndex,
    changeKeyIndex,
    concernIdUnique,
    ...idsOfRecords('Turn'),
    ...[...entityTypeNames, 'LegalDocument'].map((label) =>
      sortKeyIndex.with({ SORT_INDEX: `${label.toLowerCase()}_sort_key`, ENTITY_LABEL: label }),
    ),
    ...namedLabels().map(([label, name]) =>
      nameKeyIndex.with({
        NAME_INDEX: `${label.toLowerCase()}_name_key`,
        ENTITY_LABEL: label,
        NAME_KEY: `${name}Key`,
      }),
    ),
  ];
}

/** Creates the constraints and indexes the graph needs where they are missing. */
export async function applySchema(store: GraphStore): Promise<void> {
  const statements = store.kind === 'neo4j' ? [...both, ...neo4jOnly()] : both;
  // One transaction each: Neo4j allows one change of schema in a transaction.
  for (const query of statements) await store.write((transaction) => transaction.run(query, {}));
}
