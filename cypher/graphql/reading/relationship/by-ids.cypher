// The relationships with the given ids, each matched between the two entities its id names.
UNWIND $keys AS key
MATCH (from:Entity {id: key.fromId})-[r]->(to:Entity {id: key.toId})
WHERE RELATIONSHIP_ID(from.id, r, to.id) = key.id
RETURN key.id AS id, type(r) AS type, r {.*, id: key.id} AS properties,
  from.id AS fromId, properties(from) AS from, to.id AS toId, properties(to) AS to
