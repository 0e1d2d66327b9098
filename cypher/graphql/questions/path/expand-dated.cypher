// As path/expand, with the dates of the relationships: their own, else those of the event or document.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WITH id, r, m, DATE_OF(n, r, m) AS date
WHERE $last IS NULL OR (date <= $last AND NOT_OUTSIDE(r, $last, $next))
RETURN DISTINCT id, m.id AS neighbour, type(r) AS type, date, r.until AS until,
  r.notBefore AS notBefore, r.notFrom AS notFrom, r.excluded AS excluded
LIMIT $limit
