// Some of the relationships that lead to or from an entity, and so would lose their ground without it.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE type(r) <> 'EVIDENCES'
RETURN DISTINCT r.id AS factId
ORDER BY factId
LIMIT $limit
