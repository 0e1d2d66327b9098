// Some of the relationships that lead to or from an entity, and so depend on it.
MATCH (n:Entity {id: $id})-[r]-(:Entity)
WHERE type(r) <> 'EVIDENCES'
WITH r, startNode(r) AS from, endNode(r) AS to
RETURN DISTINCT RELATIONSHIP_ID(from.id, r, to.id) AS factId
ORDER BY factId
LIMIT $limit
