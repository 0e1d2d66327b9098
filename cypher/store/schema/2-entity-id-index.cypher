// Finds an entity by id. After the constraint Neo4j has this index and does nothing; before it, the constraint fails.
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)
