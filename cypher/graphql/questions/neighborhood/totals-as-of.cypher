// As neighborhood/totals, without relationships that were surely outside a time.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m)
WHERE (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)
  AND coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') <= $last
RETURN id, count(r) AS total
