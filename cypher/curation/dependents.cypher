// Some of the facts that lead to or from an entity or were read in it, and so would lose their ground without it.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE coalesce(r.factId, r.id) <> $id
RETURN DISTINCT coalesce(r.factId, r.id) AS factId
ORDER BY factId
LIMIT $limit
