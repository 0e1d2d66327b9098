// The positions of a page of the relationships of one type that lead from one dense node. A query for one entity that
// returns nothing else takes the embedded store a quarter of the time.
MATCH (n:Entity {id: $id})-[r:RELATIONSHIP_TYPE]->(m)
WHERE CONDITIONS
RETURN RELATIONSHIP_ID AS id, DATE AS date, RANK AS rank
ORDER BY ORDERING
LIMIT $limit
