// Changes the given properties of relationships of one type, a null taking one away; the others stay as they are.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})-[r:RELATIONSHIP_TYPE {idSuffix: row.idSuffix}]->(to:Entity {id: row.toId})
SET r += row.properties
