// The ended tenures of those whom the given sources are evidence for, or for a fact of theirs.
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[:EVIDENCES]->(from:Official)
WITH DISTINCT from
MATCH (from)-[r:HOLDS]->(to:Entity)
WHERE r.status = 'ENDED' AND r.until IS NULL
RETURN RELATIONSHIP_ID(from.id, r:HOLDS, to.id) AS id, from.id AS fromId, to.id AS toId, properties(r) AS properties
