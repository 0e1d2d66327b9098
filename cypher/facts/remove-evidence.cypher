// Removes evidence links, grouped by the entities that they lead to.
UNWIND $rows AS row
MATCH (to:Entity {id: row.toId})<-[r:EVIDENCES]-(:Entity)
WHERE r.key IN row.keys
DELETE r
