// A page of the dated facts of the given entities, in chronological order. A tenure gives its beginning, its end and
// each day it is attested on. A fact between two of the given entities is listed once, for the one it leads from.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE m.id <> id AND (startNode(r).id = id OR NOT m.id IN $ids)
UNWIND [
  {date: r.since, kind: 'BEGAN'},
  {date: r.until, kind: 'ENDED'},
  {date: coalesce(r.on, toString(r.year), DATE_OF_END(n, r, m)), kind: 'HAPPENED'}
] + [
  day IN reduce(known = [], day IN coalesce(r.attestedOn, []) | CASE WHEN day IN known THEN known ELSE known + [day] END)
  | {date: day, kind: 'ATTESTED'}
] AS item
WITH id, r, m, item.date AS date, item.kind AS kind, startNode(r) AS from, endNode(r) AS to
WITH id, r, m, date, kind, from, RELATIONSHIP_ID(from.id, r, to.id) AS factId
WHERE date IS NOT NULL
  AND ($from IS NULL OR date >= $from OR $from STARTS WITH date)
  AND ($until IS NULL OR date <= $until)
  AND ($afterDate IS NULL OR date > $afterDate OR (date = $afterDate
    AND (kind > $afterKind OR (kind = $afterKind AND factId > $afterId))))
WITH id, r, m, date, kind, from, factId
ORDER BY date, kind, factId
LIMIT $limit
RETURN id, date, kind, factId, type(r) AS type, r {.*, id: factId} AS properties, from.id = id AS outgoing,
  m.id AS otherId, properties(m) AS other
