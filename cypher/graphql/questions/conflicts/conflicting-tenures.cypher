// A page of tenures that are in conflict by themselves; by the entity they lead from.
MATCH (n:Entity)-[r:TENURE_TYPES]->(m:Entity)
WHERE CONDITION
WITH n, r, m, RELATIONSHIP_ID(n.id, r, m.id) AS relationshipId
WHERE $afterEntity IS NULL OR n.id > $afterEntity OR (n.id = $afterEntity AND relationshipId > $afterFirst)
WITH n, r, m, relationshipId
ORDER BY n.id, relationshipId
LIMIT $limit
RETURN n.id AS entityId, properties(n) AS entity, type(r) AS type, r {.*, id: relationshipId} AS properties,
  m.id AS otherId, properties(m) AS other
