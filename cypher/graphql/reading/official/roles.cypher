// The positions each of the given officials holds or held, a page for each, the latest first; with each position, if
// wanted, the organizations it belongs to and the provinces it represents, so that a role is shown whole after one call.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:HOLDS]->(m:Entity)
  WITH n, r, m, coalesce(r.since, '') AS date
  WHERE CONDITIONS
  WITH n, r, m, date
  ORDER BY date DESC, RELATIONSHIP_ID
  LIMIT $limit
  RETURN ROLE_PROPERTIES AS properties, POSITION_PROPERTIES AS other, date, POSITION_LINKS AS links
}
RETURN id, properties, other, date, links
