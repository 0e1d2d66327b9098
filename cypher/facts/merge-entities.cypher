// Creates or replaces entities of one type: all properties become the given ones.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:ENTITY_LABELS
SET n = row.properties
