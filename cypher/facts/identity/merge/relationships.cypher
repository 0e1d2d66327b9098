// Some of the relationships that lead from an entity or to it, in one direction.
MATCH (n:Entity {id: $id})LEFT[r]RIGHT(m:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, RELATIONSHIP_ID(FROM.id, r, TO.id) AS id,
  FROM.id AS fromId, TO.id AS toId, properties(r) AS properties
LIMIT $limit
