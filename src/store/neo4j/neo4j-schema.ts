import { entityTypeNames, entityTypes } from '../../model/entity-types.js';
import { defineQuery, defineQueryTemplate } from '../query.js';
import { commonSchema, recordIdStatements, type SchemaStatement } from '../schema.js';
import { WRITE_LOCK_LABEL } from './write-lock.js';

const statement = { parameters: {}, row: {} };
const searchKeyIndex = defineQuery('store/neo4j/schema/entity-search-key', statement);
const concernIdUnique = defineQuery('store/neo4j/schema/concern-id-unique', statement);
const changeKeyIndex = defineQuery('store/neo4j/schema/change-key-index', statement);
const sortKeyIndex = defineQueryTemplate('store/neo4j/schema/sort-key-index', {
  ...statement,
  placeholders: { SORT_INDEX: 'official_sort_key', ENTITY_LABEL: 'Official' },
});
const nameKeyIndex = defineQueryTemplate('store/neo4j/schema/name-key-index', {
  ...statement,
  placeholders: { NAME_INDEX: 'official_name_key', ENTITY_LABEL: 'Official', NAME_KEY: 'nameKey' },
});

/** The labels of lists, each with the main name property of its entities. */
function namedLabels(): [label: string, name: string][] {
  const own = entityTypeNames.flatMap((type): [string, string][] => {
    const [name] = entityTypes[type].names;
    return name === undefined ? [] : [[type, name]];
  });
  return [...own, ['LegalDocument', 'title']];
}

/** Not for the embedded store, which has no text indexes, reads no index in order, and has a single writer. */
export const neo4jSchema: readonly SchemaStatement[] = [
  ...commonSchema,
  searchKeyIndex,
  changeKeyIndex,
  concernIdUnique,
  ...recordIdStatements(WRITE_LOCK_LABEL),
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
