// The relationships of some types that lead to each of the given entities: a page for each, the latest first,
// then the best rank; what has no rank comes after what has one.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})<-[r:RELATIONSHIP_TYPE]-(m:Entity)
  WITH r, m, coalesce(r.since, r.on, toString(r.year), m.startsOn, n.startsOn, m.issuedOn,
    CASE WHEN type(r) = 'SIGNED' THEN n.issuedOn END, '') AS date
  WHERE ($last IS NULL OR (date <= $last
      AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)))
    AND ($years IS NULL OR r.year IN $years)
    AND ($roles IS NULL OR r.role IN $roles)
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($labels IS NULL OR any(label IN labels(m) WHERE label IN $labels))
    AND ($afterDate IS NULL OR date < $afterDate OR (date = $afterDate
      AND (coalesce(r.rank, 999999999) > $afterRank OR (coalesce(r.rank, 999999999) = $afterRank AND r.id > $afterId))))
  RETURN r, m, date
  ORDER BY date DESC, coalesce(r.rank, 999999999), r.id
  LIMIT $limit
}
RETURN id, RELATIONSHIP_PROPERTIES AS properties, OTHER_PROPERTIES AS other, date
