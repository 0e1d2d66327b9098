// The relationships of one type with the given ids, each matched from the entity at its other end, with that entity.
UNWIND $keys AS key
MATCH (n:Entity {id: key.otherId})
MATCH (n)LEFT[r:RELATIONSHIP_TYPE]RIGHT(m:Entity)
WHERE RELATIONSHIP_ID(FROM.id, r:RELATIONSHIP_TYPE, TO.id) = key.id
RETURN key.id AS id, RELATIONSHIP_PROPERTIES AS properties, OTHER_PROPERTIES AS other
