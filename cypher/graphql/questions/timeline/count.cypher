// How many dated facts the given entities have, and the first and the last of their dates; see items.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE m.id <> id AND NOT (m.id IN $ids AND startNode(r) <> n)
UNWIND [r.since, r.until, coalesce(r.on, toString(r.year), DATE_OF_END(n, r, m))]
  + CASE WHEN r.attestedOn IS NULL THEN [] ELSE
    reduce(known = [], day IN r.attestedOn | CASE WHEN day IN known THEN known ELSE known + [day] END)
  END AS date
WITH date
WHERE date IS NOT NULL
  AND ($from IS NULL OR date >= $from OR $from STARTS WITH date)
  AND ($until IS NULL OR date <= $until)
RETURN count(date) AS total, min(date) AS firstDate, max(date) AS lastDate
