// The links from officials to entities through a position: the tenure, and the relationship of the position to the
// entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[hold:HOLDS]->(p:Entity)-[link:POSITION_TYPES]->(m:Entity)
WHERE m.id IN $sharedIds AND m.id <> id
  AND ($last IS NULL OR (coalesce(hold.since, '') <= $last AND coalesce(link.since, '') <= $last
    AND (hold.until IS NULL OR hold.until >= $next OR $next STARTS WITH hold.until)
    AND (link.until IS NULL OR link.until >= $next OR $next STARTS WITH link.until)))
RETURN id, m.id AS sharedId, p.id AS positionId,
  hold {.*, id: id + '/HOLDS/' + p.id + hold.idSuffix} AS hold, type(link) AS type,
  link {.*, id: p.id + '/' + type(link) + '/' + m.id + link.idSuffix} AS link
