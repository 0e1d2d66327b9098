// Adds missing evidence links. The merge starts from the entity, as its cost grows with the relationships of the end it
// starts from, and a source may be evidence for every fact.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Entity {id: row[1]})
MERGE (to)<-[r:EVIDENCES {key: row[2]}]-(from)
SET r.paragraph = row[3]
