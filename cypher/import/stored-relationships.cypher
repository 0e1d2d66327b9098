// The relationships of one type that are in the graph; an id that is not there gives no row.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})-[r:RELATIONSHIP_TYPE {id: row.id}]->(to:Entity)
RETURN r.id AS id, properties(r) AS properties
