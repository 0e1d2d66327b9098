// The relationships of one type with the given ids, each matched from the entity it leads from, with that entity.
UNWIND $keys AS key
MATCH (m:Entity {id: key.otherId})
MATCH (m)-[r:RELATIONSHIP_TYPE]->(n:Entity)
WHERE RELATIONSHIP_ID = key.id
RETURN key.id AS id, RELATIONSHIP_PROPERTIES AS properties, OTHER_PROPERTIES AS other
