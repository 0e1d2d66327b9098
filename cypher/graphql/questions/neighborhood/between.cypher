// The relationships of some types between any two of the given entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]->(m:Entity)
WHERE m.id IN $ids AND ($last IS NULL OR (
    DATE_OF(n, r, m) <= $last
    AND NOT_OUTSIDE(r, $last, $next)))
WITH id, m.id AS toId, r, RELATIONSHIP_ID(id, r, m.id) AS relationshipId
RETURN id AS fromId, toId, type(r) AS type, r {.*, id: relationshipId} AS properties
ORDER BY relationshipId
LIMIT $limit
