// The subjects of those entities that are claims.
UNWIND $ids AS id
MATCH (c:Entity {id: id})-[:ABOUT]->(n:Entity)
RETURN n.id AS id
