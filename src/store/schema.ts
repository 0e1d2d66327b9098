import { defineQuery, defineQueryTemplate, type Query } from './query.js';

/** A statement that creates a constraint or an index if it is missing. */
export type SchemaStatement = Query<Record<string, never>, Record<string, never>>;

const statement = { parameters: {}, row: {} };
const entityIdUnique = defineQuery('store/schema/1-entity-id-unique', statement);
const entityIdIndex = defineQuery('store/schema/2-entity-id-index', statement);
const recordIdUnique = defineQueryTemplate('store/schema/3-record-id-unique', {
  ...statement,
  placeholders: { RECORD_CONSTRAINT: 'change_id', RECORD_LABEL: 'Change' },
});
const recordIdIndex = defineQueryTemplate('store/schema/4-record-id-index', {
  ...statement,
  placeholders: { RECORD_INDEX: 'change_id_index', RECORD_LABEL: 'Change' },
});
const recordPropertyIndex = defineQueryTemplate('store/schema/5-record-property-index', {
  ...statement,
  placeholders: { RECORD_INDEX: 'merger_intoid_index', RECORD_LABEL: 'Merger', RECORD_PROPERTY: 'intoId' },
});

/**
 * Records beside the facts: changes, the history of each changed fact with its version, merges, judgements that
 * entities are distinct, and what is left of purged facts.
 */
const recordLabels = ['Change', 'History', 'Merger', 'Judgement', 'Tombstone'];

/** The properties, besides ids, by which records are found. */
const recordProperties = [
  ['Merger', 'intoId'],
  ['Judgement', 'oneId'],
  ['Judgement', 'otherId'],
] as const;

/** The constraint and index for the ids of records of a label. */
export function recordIdStatements(label: string): SchemaStatement[] {
  return [
    recordIdUnique.with({ RECORD_CONSTRAINT: `${label.toLowerCase()}_id`, RECORD_LABEL: label }),
    recordIdIndex.with({ RECORD_INDEX: `${label.toLowerCase()}_id_index`, RECORD_LABEL: label }),
  ];
}

/** The statements that every store needs. */
export const commonSchema: readonly SchemaStatement[] = [
  entityIdUnique,
  entityIdIndex,
  ...recordLabels.flatMap(recordIdStatements),
  ...recordProperties.map(([label, property]) => {
    const RECORD_INDEX = `${label.toLowerCase()}_${property.toLowerCase()}_index`;
    return recordPropertyIndex.with({ RECORD_INDEX, RECORD_LABEL: label, RECORD_PROPERTY: property });
  }),
];
