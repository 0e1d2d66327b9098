// Finds a record by id. After the constraint Neo4j has this index and does nothing.
CREATE INDEX RECORD_INDEX IF NOT EXISTS FOR (n:RECORD_LABEL) ON (n.id)
