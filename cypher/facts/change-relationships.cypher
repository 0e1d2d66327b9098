// Changes the given properties of relationships of one type, a null taking one away; the others stay as they are.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})-[r:RELATIONSHIP_TYPE]->(to:Entity {id: row.toId})
WHERE from.id + '/RELATIONSHIP_TYPE/' + to.id + r.idSuffix = row.id
SET r += row.properties
