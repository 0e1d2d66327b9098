// As neighborhood/neighbours, over relationships that were not surely outside a time.
UNWIND $keys AS key
CALL {
  WITH key
  MATCH (n:Entity {id: key.id})-[r:RELATIONSHIP_TYPES]-(m)
  WHERE m.id > key.after AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)
    AND coalesce(r.since, r.on, toString(r.year), DATE_OF_END, '') <= $last
  RETURN m.id AS neighbour
  ORDER BY neighbour
  LIMIT $limit
}
RETURN key.id AS id, neighbour
