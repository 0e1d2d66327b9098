// Adds the ways back from sources to what was read in them. A source may be evidence for every fact there is: the merge
// starts from the entity, for its cost grows with the relationships of the end it starts from.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
MERGE (to)<-[r:EVIDENCES {key: row.properties.key}]-(from)
SET r = row.properties
