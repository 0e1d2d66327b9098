// Relationships that end before they begin, whatever days their dates mean: a page, by the entity they lead from.
MATCH (n:Entity)-[r:TENURE_TYPES]->(m:Entity)
WHERE REVERSED
  AND ($afterEntity IS NULL OR n.id > $afterEntity OR (n.id = $afterEntity AND r.id > $afterFirst))
WITH n, r, m
ORDER BY n.id, r.id
LIMIT $limit
RETURN n.id AS entityId, properties(n) AS entity, type(r) AS type, properties(r) AS properties,
  m.id AS otherId, properties(m) AS other
