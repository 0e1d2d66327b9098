// The ids of a page of the crowd of relationships of one type that lead to one entity, in order: on the embedded store a
// query of one entity, that carries nothing else, takes a quarter of the time.
MATCH (n:Entity {id: $id})<-[r:RELATIONSHIP_TYPE]-(m)
WHERE CONDITIONS
RETURN RELATIONSHIP_ID AS id, DATE AS date, RANK AS rank
ORDER BY ORDERING
LIMIT $limit
