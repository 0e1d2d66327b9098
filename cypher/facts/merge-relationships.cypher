// Adds relationships of one type between entities that are there; of one that is there, the properties become exactly
// the given ones. The merge starts from the end that has fewer relationships, as most types do: its cost grows with them.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
MERGE (from)-[r:RELATIONSHIP_TYPE {idSuffix: row.properties.idSuffix}]->(to)
SET r = row.properties
