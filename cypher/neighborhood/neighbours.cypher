// The first entities, by id, that relationships of some types link each of the given entities to, in either direction.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPES]-(m:Entity)
  WHERE $last IS NULL OR (
      coalesce(r.since, r.on, toString(r.year), CASE WHEN startNode(r) = n
        THEN coalesce(n.startsOn, m.startsOn, n.issuedOn) ELSE coalesce(m.startsOn, n.startsOn, m.issuedOn) END, '') <= $last
      AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until))
  WITH DISTINCT m.id AS neighbour
  ORDER BY neighbour
  LIMIT $limit
  RETURN neighbour
}
RETURN DISTINCT neighbour
