// How many dated facts the given entities have; see items.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE m.id <> id AND (startNode(r).id = id OR NOT m.id IN $ids)
UNWIND [
  r.since,
  r.until,
  coalesce(r.on, toString(r.year), DATE_OF_END(n, r, m))
] + reduce(known = [], day IN coalesce(r.attestedOn, []) | CASE WHEN day IN known THEN known ELSE known + [day] END)
AS date
WITH date
WHERE date IS NOT NULL
  AND ($from IS NULL OR date >= $from OR $from STARTS WITH date)
  AND ($until IS NULL OR date <= $until)
RETURN count(date) AS total
