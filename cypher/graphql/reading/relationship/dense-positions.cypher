// The positions of a page of the relationships of one type of one dense node, in one direction. A query for one entity that
// returns nothing else takes the embedded store a quarter of the time.
MATCH (n:Entity {id: $id})LEFT[r:RELATIONSHIP_TYPE]RIGHT(m)
WHERE CONDITIONS
RETURN RELATIONSHIP_ID(FROM.id, r:RELATIONSHIP_TYPE, TO.id) AS id, DATE AS date, RANK AS rank
ORDER BY ORDERING
LIMIT $limit
