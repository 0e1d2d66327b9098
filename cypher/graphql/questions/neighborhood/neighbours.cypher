// The next neighbours of each of the given entities over relationships of some types, in either direction, by id. One
// row for each relationship: to remove duplicates here, a store would read all relationships of a hub first.
UNWIND $keys AS key
CALL {
  WITH key
  MATCH (n:Entity {id: key.id})-[r:RELATIONSHIP_TYPES]-(m)
  WHERE m.id > key.after
  RETURN m.id AS neighbour
  ORDER BY neighbour
  LIMIT $limit
}
RETURN key.id AS id, neighbour
