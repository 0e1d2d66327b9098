// A page of the ids of the entities of one type.
MATCH (n:ENTITY_LABEL)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
