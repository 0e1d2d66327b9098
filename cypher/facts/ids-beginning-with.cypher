// Some of the ids of entities that begin with a text.
MATCH (n:Entity)
WHERE n.id STARTS WITH $start
RETURN n.id AS id
ORDER BY id
LIMIT $limit
