// The first entities, by id, that relationships of some types link each of the given entities to, in either direction,
// after a given one. One row a relationship: to leave out repetitions here, a store would first read all of a hub.
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
