// A page of entities of one type by id, with all their labels.
MATCH (n:Entity:ENTITY_LABEL)
WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT $limit
