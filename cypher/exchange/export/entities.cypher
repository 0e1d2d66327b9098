// The entities of one type after an id, in the order of their ids.
MATCH (n:Entity:ENTITY_LABEL)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id
LIMIT $limit
