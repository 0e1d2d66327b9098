// The entities linked to two or more of the given ones, directly or through a position an official holds; with how many
// of them each is linked to, and how many relationships it has, counted up to a limit.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:DIRECT_TYPES]-(m:Entity)
  WITH id, r, m, coalesce(r.since, r.on, toString(r.year), CASE WHEN $last IS NOT NULL THEN DATE_OF_END(n, r, m) END, '') AS date
  WHERE m.id <> id
    AND ($last IS NULL OR (date <= $last AND NOT_OUTSIDE(r, $last, $next)))
  RETURN m.id AS sharedId
  UNION
  WITH id
  MATCH (n:Entity {id: id})-[hold:HOLDS]->(p:Entity)-[link:POSITION_TYPES]->(m:Entity)
  WHERE $throughPositions
    AND m.id <> id
    AND ($last IS NULL OR (coalesce(hold.since, '') <= $last AND coalesce(link.since, '') <= $last
      AND NOT_OUTSIDE(hold, $last, $next)
      AND NOT_OUTSIDE(link, $last, $next)))
  RETURN m.id AS sharedId
}
WITH sharedId, count(DISTINCT id) AS sharing
WHERE sharing >= 2
WITH sharedId, sharing
LIMIT $limit
CALL {
  WITH sharedId
  MATCH (m:Entity {id: sharedId})-[r:COUNTED_TYPES]-(:Entity)
  WITH r
  LIMIT $degreeLimit
  RETURN count(r) AS degree
}
RETURN sharedId, sharing, degree
