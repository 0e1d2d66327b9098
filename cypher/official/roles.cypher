// The positions each of the given officials holds or held, a page for each, the latest first; with each position the
// organizations it belongs to and the provinces it represents, so that a role is shown whole after one call.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})-[r:HOLDS]->(m:Entity)
  WITH r, m, coalesce(r.since, '') AS date
  WHERE ($last IS NULL OR (date <= $last
      AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)))
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($afterDate IS NULL OR date < $afterDate OR (date = $afterDate AND r.id > $afterId))
  WITH r, m, date
  ORDER BY date DESC, r.id
  LIMIT $limit
  RETURN ROLE_PROPERTIES AS properties, POSITION_PROPERTIES AS other, date,
    [(m)-[link:BELONGS_TO]->(end:Organization)
      WHERE $last IS NULL OR (coalesce(link.since, '') <= $last
        AND (link.until IS NULL OR link.until >= $next OR $next STARTS WITH link.until))
      | [LINK_PROPERTIES, ORGANIZATION_PROPERTIES]
    ] AS organizations,
    [(m)-[link:REPRESENTS]->(end:Province)
      WHERE $last IS NULL OR (coalesce(link.since, '') <= $last
        AND (link.until IS NULL OR link.until >= $next OR $next STARTS WITH link.until))
      | [LINK_PROPERTIES, PROVINCE_PROPERTIES]
    ] AS provinces
}
RETURN id, properties, other, date, organizations, provinces
