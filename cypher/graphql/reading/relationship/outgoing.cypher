// The relationships of one type that lead out of each of the given entities: a page for each, in order. Related entities are
// read of the page alone, unless a condition or the date is theirs. Of an entity with a crowd of them it is only told so.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE COUNT { (entity)-[:RELATIONSHIP_TYPE]->() } <= $crowd
WITH id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPE]->(m)
  WITH n, r, m, DATE AS date
  WHERE CONDITIONS
  RETURN n, r, m, date
  ORDER BY ORDERING
  LIMIT $limit
}
RETURN id, false AS isDense, RELATIONSHIP_PROPERTIES AS properties, OTHER_PROPERTIES AS other, date
UNION ALL
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE COUNT { (entity)-[:RELATIONSHIP_TYPE]->() } > $crowd
RETURN id, true AS isDense, [] AS properties, [] AS other, '' AS date
