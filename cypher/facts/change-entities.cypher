// Changes the given properties of entities; null removes a property.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
