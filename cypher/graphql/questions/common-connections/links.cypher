// The relationships of some types between entities of one list and entities of another, with the date of each fact.
UNWIND $starts AS start
MATCH (n:Entity {id: start})-[r:DIRECT_TYPES]-(m:Entity)
WHERE m.id IN $ends AND m.id <> start
WITH start, r, m, startNode(r) AS from, endNode(r) AS to, coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') AS date
WHERE $last IS NULL OR (date <= $last AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))
RETURN start, m.id AS end, from.id = start AS outgoing, type(r) AS type,
  r {.*, id: from.id + '/' + type(r) + '/' + to.id + r.idSuffix} AS properties, date
