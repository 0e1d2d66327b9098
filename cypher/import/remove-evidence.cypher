// Takes away ways back from sources to what is no longer said to be read in them.
UNWIND $rows AS row
MATCH (to:Entity {id: row.toId})<-[r:EVIDENCES {id: row.id}]-(from:Entity)
DELETE r
