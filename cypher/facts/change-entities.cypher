// Changes the given properties of entities, a null taking one away; the other properties stay as they are.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
