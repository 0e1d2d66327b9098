// The relationships of some types between the two entities of each pair, in either direction. Two MATCHes, as a pattern with
// two ends may begin at the one with many.
UNWIND $pairs AS pair
MATCH (m:Entity {id: pair.otherId})
MATCH (n:Entity {id: pair.oneId})-[r:RELATIONSHIP_TYPES]-(m)
WITH pair, r, startNode(r) AS from, endNode(r) AS to, DATE_OF(n, r, m) AS date
WHERE $last IS NULL OR (date <= $last AND NOT_OUTSIDE(r, $last, $next))
RETURN pair.oneId AS oneId, pair.otherId AS otherId, type(r) AS type, date,
  r {.*, id: RELATIONSHIP_ID(from.id, r, to.id)} AS properties
