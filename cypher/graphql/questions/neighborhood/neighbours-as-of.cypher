// As neighborhood/neighbours, over relationships that were not surely outside a time.
UNWIND $keys AS key
CALL {
  WITH key
  MATCH (n:Entity {id: key.id})-[r:RELATIONSHIP_TYPES]-(m)
  WHERE m.id > key.after AND NOT_OUTSIDE(r, $last, $next)
    AND DATE_OF(n, r, m) <= $last
  RETURN m.id AS neighbour
  ORDER BY neighbour
  LIMIT $limit
}
RETURN key.id AS id, neighbour
