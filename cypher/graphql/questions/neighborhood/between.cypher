// The relationships of some types between any two of the given entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]->(m:Entity)
WHERE m.id IN $ids AND ($last IS NULL OR (
    coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') <= $last
    AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)))
WITH id, m.id AS toId, r, id + '/' + type(r) + '/' + m.id + r.idSuffix AS relationshipId
RETURN id AS fromId, toId, type(r) AS type, r {.*, id: relationshipId} AS properties
ORDER BY relationshipId
LIMIT $limit
