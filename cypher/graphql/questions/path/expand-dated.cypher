// As path/expand, with the dates of the relationships: their own, else those of the event or document.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WITH id, r, m, coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') AS date
WHERE $last IS NULL OR (date <= $last AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))
RETURN DISTINCT id, m.id AS neighbour, type(r) AS type, date, r.until AS until
LIMIT $limit
