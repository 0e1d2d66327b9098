// Which of the given ids are those of relationships that are there.
UNWIND $keys AS key
MATCH (from:Entity {id: key.fromId})-[r]->(to:Entity)
WHERE r.id = key.id AND to.id = key.toId
RETURN r.id AS id
