// The relationships of some types between the two entities of each pair, in either direction.
UNWIND $pairs AS pair
MATCH (n:Entity {id: pair.oneId})-[r:RELATIONSHIP_TYPES]-(m:Entity {id: pair.otherId})
WITH pair, r, startNode(r) AS from, endNode(r) AS to, coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') AS date
WHERE $last IS NULL OR (date <= $last AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))
RETURN pair.oneId AS oneId, pair.otherId AS otherId, type(r) AS type, date,
  r {.*, id: from.id + '/' + type(r) + '/' + to.id + r.idSuffix} AS properties
