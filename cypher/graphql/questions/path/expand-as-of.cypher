// As path/expand, over relationships that were not surely outside a time.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WHERE NOT_OUTSIDE(r, $last, $next)
  AND DATE_OF(n, r, m) <= $last
WITH id, m.id AS neighbour
LIMIT $limit
RETURN id, collect(neighbour) AS neighbours
