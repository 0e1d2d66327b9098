// The relationships that lead from the given entities and were read in the given sources.
UNWIND $rows AS row
MATCH (n:Entity {id: row.entityId})-[r]->(:Entity)
WHERE any(reference IN r.evidence WHERE reference = row.sourceId OR reference STARTS WITH row.sourceId + '#')
RETURN r.id AS id, r.evidence AS evidence
