// Removes the ways back from sources to a fact that they are no longer evidence for.
UNWIND $rows AS row
MATCH (to:Entity {id: row.toId})<-[r:EVIDENCES]-(from:Entity {id: row.fromId})
WHERE r.id = row.id
DELETE r
