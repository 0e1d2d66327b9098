// Changes the given properties of relationships of one type, a null taking one away; the others stay as they are.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})-[r:RELATIONSHIP_TYPE]->(to:Entity {id: row.toId})
WHERE RELATIONSHIP_ID(from.id, r:RELATIONSHIP_TYPE, to.id) = row.id
SET r += row.properties
