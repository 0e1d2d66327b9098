// The id of an entity is unique across the graph. On Neo4j this makes the index too; the embedded store needs the next.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
