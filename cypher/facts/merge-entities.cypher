// Adds entities of one type; of one that is there, the properties become exactly the given ones.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:ENTITY_LABELS
SET n = row.properties
