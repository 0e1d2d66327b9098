// The relationships of the given ids, each found between the two entities its id names.
UNWIND $keys AS key
MATCH (from:Entity {id: key.fromId})-[r]->(to:Entity {id: key.toId})
WHERE r.id = key.id
RETURN r.id AS id, type(r) AS type, properties(r) AS properties,
  from.id AS fromId, properties(from) AS from, to.id AS toId, properties(to) AS to
