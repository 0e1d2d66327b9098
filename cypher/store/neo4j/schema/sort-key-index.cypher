// Reads the entities of a label in the order of their names.
CREATE INDEX SORT_INDEX IF NOT EXISTS FOR (n:ENTITY_LABEL) ON (n.sortKey)
