// Removes the ways back from sources to facts, by the entities they lead to, that they are no longer evidence for.
UNWIND $rows AS row
MATCH (to:Entity {id: row.toId})<-[r:EVIDENCES]-(:Entity)
WHERE r.key IN row.keys
DELETE r
