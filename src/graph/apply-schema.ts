import { entityTypeNames } from '../model/entity-types.js';
import { relationshipTypeNames } from '../model/relationship-types.js';
import { defineQuery, defineQueryTemplate } from './query.js';
import type { GraphStore } from './store.js';

const statement = { parameters: {}, row: {} };
const entityIdUnique = defineQuery('schema/both/1-entity-id-unique', statement);
const entityIdIndex = defineQuery('schema/both/2-entity-id-index', statement);
const searchKeyIndex = defineQuery('schema/neo4j/entity-search-key', statement);
const relationshipIdUnique = defineQueryTemplate('schema/neo4j/relationship-id-unique', {
  ...statement,
  placeholders: { RELATIONSHIP_CONSTRAINT: 'holds_id', RELATIONSHIP_TYPE: 'HOLDS' },
});
const sortKeyIndex = defineQueryTemplate('schema/neo4j/sort-key-index', {
  ...statement,
  placeholders: { SORT_INDEX: 'official_sort_key', ENTITY_LABEL: 'Official' },
});

const both = [entityIdUnique, entityIdIndex];

function neo4jOnly() {
  return [
    searchKeyIndex,
    ...[...relationshipTypeNames, 'EVIDENCES'].map((type) =>
      relationshipIdUnique.with({ RELATIONSHIP_CONSTRAINT: `${type.toLowerCase()}_id`, RELATIONSHIP_TYPE: type }),
    ),
    ...[...entityTypeNames, 'LegalDocument'].map((label) =>
      sortKeyIndex.with({ SORT_INDEX: `${label.toLowerCase()}_sort_key`, ENTITY_LABEL: label }),
    ),
  ];
}

/** Creates the constraints and indexes the graph needs where they are missing. */
export async function applySchema(store: GraphStore): Promise<void> {
  const statements = store.kind === 'neo4j' ? [...both, ...neo4jOnly()] : both;
  // One transaction each: Neo4j allows one change of schema in a transaction.
  for (const query of statements) await store.write((transaction) => transaction.run(query, {}));
}
