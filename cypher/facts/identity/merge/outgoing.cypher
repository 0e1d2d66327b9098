// Some of the relationships that lead from an entity.
MATCH (n:Entity {id: $id})-[r]->(m:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, RELATIONSHIP_ID(n.id, r, m.id) AS id,
  n.id AS fromId, m.id AS toId, properties(r) AS properties
LIMIT $limit
