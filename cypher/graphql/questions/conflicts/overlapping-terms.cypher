// A page of pairs of tenures of one position by one of the given officials that overlap, or may; by official and tenures.
UNWIND $ids AS id
MATCH (o:Entity {id: id})
MATCH (o)-[a:HOLDS]->(p:Position)
MATCH (o)-[b:HOLDS]->(q:Position)
WHERE q.id = p.id AND a.idSuffix < b.idSuffix AND MAY_OVERLAP
WITH o, p, a, b, RELATIONSHIP_ID(o.id, a:HOLDS, p.id) AS firstId, RELATIONSHIP_ID(o.id, b:HOLDS, p.id) AS secondId
WHERE ($afterEntity IS NULL OR o.id > $afterEntity OR (o.id = $afterEntity
    AND (firstId > $afterFirst OR (firstId = $afterFirst AND secondId > $afterSecond))))
WITH o, p, a, b, firstId, secondId
ORDER BY o.id, firstId, secondId
LIMIT $limit
RETURN o.id AS entityId, a {.*, id: firstId} AS first, o.id AS firstFromId, properties(o) AS firstFrom,
  b {.*, id: secondId} AS second, o.id AS secondFromId, properties(o) AS secondFrom, p.id AS positionId, properties(p) AS position
