// A page of properties that sources give different values of, by entity and property.
MATCH (c:Claim)-[:ABOUT]->(n:Entity)
WHERE $afterEntity IS NULL OR n.id >= $afterEntity
WITH n, c.property AS property, count(DISTINCT c.value) AS differing, collect(c.id) AS claimIds
WHERE differing > 1
  AND ($afterEntity IS NULL OR n.id > $afterEntity OR property > $afterFirst)
RETURN n.id AS entityId, properties(n) AS entity, property, claimIds
ORDER BY entityId, property
LIMIT $limit
