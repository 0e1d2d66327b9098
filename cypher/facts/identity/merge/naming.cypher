// Some of the relationships of one type that name an entity in a property.
MATCH (from:Entity)-[r:RELATIONSHIP_TYPE]->(to:Entity)
WHERE NAMED
RETURN RELATIONSHIP_ID(from.id, r:RELATIONSHIP_TYPE, to.id) AS id, from.id AS fromId, to.id AS toId, properties(r) AS properties
LIMIT $limit
