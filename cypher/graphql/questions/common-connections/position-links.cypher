// The links from officials to entities through a position: the tenure, and the relationship of the position to the
// entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[hold:HOLDS]->(p:Entity)-[link:POSITION_TYPES]->(m:Entity)
WHERE m.id IN $sharedIds AND m.id <> id
  AND ($last IS NULL OR (coalesce(hold.since, '') <= $last AND coalesce(link.since, '') <= $last
    AND NOT_OUTSIDE(hold, $last, $next)
    AND NOT_OUTSIDE(link, $last, $next)))
RETURN id, m.id AS sharedId, p.id AS positionId,
  hold {.*, id: RELATIONSHIP_ID(id, hold:HOLDS, p.id)} AS hold, type(link) AS type,
  link {.*, id: RELATIONSHIP_ID(p.id, link, m.id)} AS link
