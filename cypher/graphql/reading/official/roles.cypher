// A page of the positions that each of the given officials holds or held, the latest first; if wanted, with the
// organizations and provinces of each position, so that one call suffices to show a role.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:HOLDS]->(m:Entity)
  WITH n, r, m, coalesce(r.since, '') AS date
  WHERE CONDITIONS
  WITH n, r, m, date
  ORDER BY date DESC, RELATIONSHIP_ID(n.id, r:HOLDS, m.id)
  LIMIT $limit
  RETURN ROLE_PROPERTIES AS properties, POSITION_PROPERTIES AS other, date, POSITION_LINKS AS links
}
RETURN id, properties, other, date, links
