// How many relationships of some types each of the given entities has, in either direction.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE $last IS NULL OR (
    coalesce(r.since, r.on, toString(r.year), CASE WHEN startNode(r) = n
      THEN coalesce(n.startsOn, m.startsOn, n.issuedOn) ELSE coalesce(m.startsOn, n.startsOn, m.issuedOn) END, '') <= $last
    AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))
RETURN id, count(DISTINCT r.id) AS total
