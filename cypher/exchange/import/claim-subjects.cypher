// What those of the given entities are about that are claims.
UNWIND $ids AS id
MATCH (c:Entity {id: id})-[:ABOUT]->(n:Entity)
RETURN n.id AS id
