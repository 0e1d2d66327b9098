import { defineQuery, defineQueryTemplate, type Query } from './query.js';

/** A statement that makes a constraint or an index where it is missing. */
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
 * What is kept beside the facts: each change of one, for each fact that was changed how far it has come, what was merged
 * and what was judged not to be the same.
 */
const recordLabels = ['Change', 'History', 'Merger', 'Judgement'];

/** The properties by which records are found beside their ids. */
const recordProperties = [
  ['Merger', 'intoId'],
  ['Judgement', 'oneId'],
  ['Judgement', 'otherId'],
] as const;

/** Makes the ids of records of one label unique, and finds records by them. */
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
