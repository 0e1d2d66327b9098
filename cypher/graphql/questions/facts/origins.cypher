// A page of the ids of the entities of one type after an id, in order. Neo4j indexes the ids of all entities, which those of
// one type stand together in.
MATCH (n:Entity:ENTITY_LABEL)
WHERE n.id > $after AND n.id < $before
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
