// A page of the dated facts of the given entities, in chronological order. A tenure gives its beginning, its end and
// each day it is attested on. A fact between two of the given entities is listed once, for the one it leads from. Date and
// kind are one text, which sorts as both do: the embedded store takes three times as long for maps of the two.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE m.id <> id AND NOT (m.id IN $ids AND startNode(r) <> n)
UNWIND [r.since + ' BEGAN', r.until + ' ENDED', coalesce(r.on, toString(r.year), DATE_OF_END(n, r, m)) + ' HAPPENED']
  + CASE WHEN r.attestedOn IS NULL THEN [] ELSE [
    day IN reduce(known = [], day IN r.attestedOn | CASE WHEN day IN known THEN known ELSE known + [day] END)
    | day + ' ATTESTED'
  ] END AS at
WITH id, n, r, m, at
WHERE at IS NOT NULL
  AND ($from IS NULL OR at >= $from OR $from STARTS WITH split(at, ' ')[0])
  AND ($until IS NULL OR left(at, 10) <= $until)
WITH id, n, r, m, at,
  CASE WHEN startNode(r) = n THEN RELATIONSHIP_ID(n.id, r, m.id) ELSE RELATIONSHIP_ID(m.id, r, n.id) END AS factId
WHERE $after IS NULL OR at > $after OR (at = $after AND factId > $afterId)
WITH id, n, r, m, at, factId
ORDER BY at, factId
LIMIT $limit
RETURN id, split(at, ' ')[0] AS date, split(at, ' ')[1] AS kind, factId, type(r) AS type,
  r {.*, id: factId} AS properties, startNode(r) = n AS outgoing, m.id AS otherId, properties(m) AS other
