// The relationships of some types between entities of one list and entities of another, with the date of each fact.
UNWIND $starts AS start
MATCH (n:Entity {id: start})-[r:DIRECT_TYPES]-(m:Entity)
WHERE m.id IN $ends AND m.id <> start
WITH start, r, m, startNode(r) AS from, endNode(r) AS to, DATE_OF(n, r, m) AS date
WHERE $last IS NULL OR (date <= $last AND NOT_OUTSIDE(r, $last, $next))
RETURN start, m.id AS end, from.id = start AS outgoing, type(r) AS type,
  r {.*, id: RELATIONSHIP_ID(from.id, r, to.id)} AS properties, date
