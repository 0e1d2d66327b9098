// The entities that relationships of some types link each of the given entities to, in either direction.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE $last IS NULL OR (
    coalesce(r.since, r.on, toString(r.year), CASE WHEN startNode(r) = n
      THEN coalesce(n.startsOn, m.startsOn, n.issuedOn) ELSE coalesce(m.startsOn, n.startsOn, m.issuedOn) END, '') <= $last
    AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))
WITH DISTINCT id, m.id AS neighbour
LIMIT $limit
RETURN id, collect(neighbour) AS neighbours
