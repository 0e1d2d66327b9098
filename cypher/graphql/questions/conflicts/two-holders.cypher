// A page of pairs of officials who hold, or may hold, one of the given positions at once; by position and tenures. Each
// tenure is matched from the position: a pattern from one official to the other would start at every official.
// Officials are compared with a slash after their ids, as in the ids of their tenures, by which pages are ordered.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
MATCH (p)<-[a:HOLDS]-(x:Official)
MATCH (p)<-[b:HOLDS]-(y:Official)
WHERE x.id + '/' < y.id + '/' AND MAY_OVERLAP
WITH p, a, b, x, y, RELATIONSHIP_ID(x.id, a:HOLDS, p.id) AS firstId, RELATIONSHIP_ID(y.id, b:HOLDS, p.id) AS secondId
WHERE ($afterEntity IS NULL OR p.id > $afterEntity OR (p.id = $afterEntity
    AND (firstId > $afterFirst OR (firstId = $afterFirst AND secondId > $afterSecond))))
WITH p, a, b, x, y, firstId, secondId
ORDER BY p.id, firstId, secondId
LIMIT $limit
RETURN p.id AS entityId, a {.*, id: firstId} AS first, x.id AS firstFromId, properties(x) AS firstFrom,
  b {.*, id: secondId} AS second, y.id AS secondFromId, properties(y) AS secondFrom, p.id AS positionId, properties(p) AS position
