// All relationships that lead from the given entities, of any type but evidence links.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
WHERE type(r) <> 'EVIDENCES'
RETURN type(r) AS type, RELATIONSHIP_ID(n.id, r, m.id) AS id,
  n.id AS fromId, m.id AS toId, properties(r) AS properties
