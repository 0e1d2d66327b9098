// The relationships that lead from an entity and were read in a source, for pairs of both.
UNWIND $rows AS row
MATCH (n:Entity {id: row.entityId})-[r]->(m:Entity)
WHERE any(reference IN r.evidence WHERE reference = row.sourceId OR reference STARTS WITH row.sourceId + '#')
RETURN RELATIONSHIP_ID(n.id, r, m.id) AS id, r.evidence AS evidence
