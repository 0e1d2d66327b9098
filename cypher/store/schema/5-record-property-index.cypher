// Finds records by a property: what was merged into an entity, what an entity was judged not to be.
CREATE INDEX RECORD_INDEX IF NOT EXISTS FOR (n:RECORD_LABEL) ON (n.RECORD_PROPERTY)
