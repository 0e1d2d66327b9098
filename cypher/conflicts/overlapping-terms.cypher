// Two tenures of one position by one official that overlap, or may: a page, by official and tenures.
MATCH (o:Official)
WHERE ($afterEntity IS NULL OR o.id >= $afterEntity) AND COUNT { (o)-[:HOLDS]->() } <= $limitOfTenures
MATCH (o)-[a:HOLDS]->(p:Position)
MATCH (o)-[b:HOLDS]->(q:Position)
WHERE q.id = p.id AND a.id < b.id AND MAY_OVERLAP
  AND ($afterEntity IS NULL OR o.id > $afterEntity OR (o.id = $afterEntity
    AND (a.id > $afterFirst OR (a.id = $afterFirst AND b.id > $afterSecond))))
WITH o, p, a, b
ORDER BY o.id, a.id, b.id
LIMIT $limit
RETURN o.id AS entityId, properties(a) AS first, o.id AS firstFromId, properties(o) AS firstFrom,
  properties(b) AS second, o.id AS secondFromId, properties(o) AS secondFrom, p.id AS positionId, properties(p) AS position
