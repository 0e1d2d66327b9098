// Some of the relationships of one type that name an entity in a property.
MATCH (from:Entity)-[r:RELATIONSHIP_TYPE]->(to:Entity)
WHERE NAMED
RETURN from.id + '/RELATIONSHIP_TYPE/' + to.id + r.idSuffix AS id, from.id AS fromId, to.id AS toId, properties(r) AS properties
LIMIT $limit
