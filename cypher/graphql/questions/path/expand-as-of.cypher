// As path/expand, over relationships that were not surely outside a time.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WHERE (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)
  AND coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') <= $last
WITH id, m.id AS neighbour
LIMIT $limit
RETURN id, collect(neighbour) AS neighbours
