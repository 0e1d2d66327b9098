// Some of the facts that lead to or from an entity or were read in it, and so would lose their ground without it.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE split(r.id, '<')[0] <> $id
RETURN DISTINCT split(r.id, '<')[0] AS factId
ORDER BY factId
LIMIT $limit
