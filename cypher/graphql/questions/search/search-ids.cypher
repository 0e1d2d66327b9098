// The ids of all entities; of more than the limit, only so many.
MATCH (n:Entity)
RETURN n.id AS id
LIMIT $limit
