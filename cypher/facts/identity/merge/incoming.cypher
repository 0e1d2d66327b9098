// Some of the relationships that lead to an entity.
MATCH (n:Entity {id: $id})<-[r]-(m:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, RELATIONSHIP_ID(m.id, r, n.id) AS id,
  m.id AS fromId, n.id AS toId, properties(r) AS properties
LIMIT $limit
