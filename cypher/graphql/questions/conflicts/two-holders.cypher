// Two officials who hold a position of a single seat at once, or may: a page, by position and tenures.
// Each tenure is met from the position: a pattern from one official to the other would begin at every official.
// Officials are compared as the ids of their tenures are, in which a slash follows: a pair stands in the order of the page.
MATCH (p:Position)
WHERE p.seats = 1 AND ($afterEntity IS NULL OR p.id >= $afterEntity) AND COUNT { (p)<-[:HOLDS]-() } <= $limitOfTenures
MATCH (p)<-[a:HOLDS]-(x:Official)
MATCH (p)<-[b:HOLDS]-(y:Official)
WHERE x.id + '/' < y.id + '/' AND MAY_OVERLAP
WITH p, a, b, x, y, x.id + '/HOLDS/' + p.id + a.idSuffix AS firstId, y.id + '/HOLDS/' + p.id + b.idSuffix AS secondId
WHERE ($afterEntity IS NULL OR p.id > $afterEntity OR (p.id = $afterEntity
    AND (firstId > $afterFirst OR (firstId = $afterFirst AND secondId > $afterSecond))))
WITH p, a, b, x, y, firstId, secondId
ORDER BY p.id, firstId, secondId
LIMIT $limit
RETURN p.id AS entityId, a {.*, id: firstId} AS first, x.id AS firstFromId, properties(x) AS firstFrom,
  b {.*, id: secondId} AS second, y.id AS secondFromId, properties(y) AS secondFrom, p.id AS positionId, properties(p) AS position
