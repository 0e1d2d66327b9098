// The relationships of some types that lead from the given entities and were read in so many sources, as ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]->(m:Entity)
WHERE CONDITIONS
RETURN id AS fromId, RELATIONSHIP_ID(n.id, r, m.id) AS id
