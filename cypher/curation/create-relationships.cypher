// Adds relationships of one type whose ids are known to be free: merging them would look through all that their ends have.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
CREATE (from)-[r:RELATIONSHIP_TYPE]->(to)
SET r = row.properties
