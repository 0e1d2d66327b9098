// The relationships of one type that lead out of each of the given entities: a page for each, in order. Related entities are
// read of the page alone, unless a condition or the date is theirs.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPE]->(m)
  WITH r, m, DATE AS date
  WHERE CONDITIONS
  RETURN r, m, date
  ORDER BY ORDERING
  LIMIT $limit
}
RETURN id, RELATIONSHIP_PROPERTIES AS properties, OTHER_PROPERTIES AS other, date
