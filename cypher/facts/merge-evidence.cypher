// Adds missing evidence links. The merge starts from the entity, as its cost grows with the relationships of the end it
// starts from, and a source may be evidence for every fact.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
MERGE (to)<-[r:EVIDENCES {key: row.properties.key}]-(from)
SET r = row.properties
