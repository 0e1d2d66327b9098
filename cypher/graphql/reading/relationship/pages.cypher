// A page of the relationships of one type of each of the given entities, in one direction. Entities at the other
// ends are read only for the page, unless a condition or the date needs them. Dense nodes are only reported as such.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE COUNT { (entity)LEFT[:RELATIONSHIP_TYPE]RIGHT() } <= $denseDegree
WITH id
CALL {
  WITH id
  MATCH (n:Entity {id: id})LEFT[r:RELATIONSHIP_TYPE]RIGHT(m)
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
WHERE COUNT { (entity)LEFT[:RELATIONSHIP_TYPE]RIGHT() } > $denseDegree
RETURN id, true AS isDense, [] AS properties, [] AS other, '' AS date
