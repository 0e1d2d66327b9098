// Two officials who hold a position of a single seat at once, or may: a page, by position and tenures.
// Each tenure is met from the position: a pattern from one official to the other would begin at every official.
MATCH (p:Position)
WHERE p.seats = 1 AND ($afterEntity IS NULL OR p.id >= $afterEntity) AND COUNT { (p)<-[:HOLDS]-() } <= $limitOfTenures
MATCH (p)<-[a:HOLDS]-(x:Official)
MATCH (p)<-[b:HOLDS]-(y:Official)
WHERE a.id < b.id AND x.id <> y.id AND MAY_OVERLAP
  AND ($afterEntity IS NULL OR p.id > $afterEntity OR (p.id = $afterEntity
    AND (a.id > $afterFirst OR (a.id = $afterFirst AND b.id > $afterSecond))))
WITH p, a, b, x, y
ORDER BY p.id, a.id, b.id
LIMIT $limit
RETURN p.id AS entityId, properties(a) AS first, x.id AS firstFromId, properties(x) AS firstFrom,
  properties(b) AS second, y.id AS secondFromId, properties(y) AS secondFrom, p.id AS positionId, properties(p) AS position
