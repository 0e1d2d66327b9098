// As neighborhood/totals, without relationships that were surely outside a time.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WHERE NOT_OUTSIDE(r, $last, $next)
  AND DATE_OF(n, r, m) <= $last
RETURN id, count(r) AS total
