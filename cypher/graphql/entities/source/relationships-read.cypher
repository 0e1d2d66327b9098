// The relationships that lead from the given entities and were read in the given sources.
UNWIND $rows AS row
MATCH (n:Entity {id: row.entityId})-[r]->(m:Entity)
WHERE any(reference IN r.evidence WHERE reference = row.sourceId OR reference STARTS WITH row.sourceId + '#')
RETURN n.id + '/' + type(r) + '/' + m.id + r.idSuffix AS id, r.evidence AS evidence
