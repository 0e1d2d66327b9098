// The relationships of some types between any two of the given entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]->(m:Entity)
WHERE m.id IN $ids AND ($last IS NULL OR (
    coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') <= $last
    AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)))
RETURN id AS fromId, m.id AS toId, type(r) AS type, properties(r) AS properties
ORDER BY r.id
LIMIT $limit
