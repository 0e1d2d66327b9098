// How many relationships of some types lead to each of the given entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:RELATIONSHIP_TYPE]-(m:Entity)
WITH id, r, m, coalesce(r.since, r.on, toString(r.year), m.startsOn, n.startsOn, m.issuedOn,
    CASE WHEN type(r) = 'SIGNED' THEN n.issuedOn END, '') AS date
WHERE ($last IS NULL OR (date <= $last
    AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)))
  AND ($years IS NULL OR r.year IN $years)
  AND ($roles IS NULL OR r.role IN $roles)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels))
RETURN id, count(r) AS total
