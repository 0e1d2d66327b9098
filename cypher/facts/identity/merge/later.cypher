// Later merges that changed any of the given facts, the latest first.
MATCH (m:Merger)
WHERE m.key > $key AND any(id IN m.factIds WHERE id IN $factIds)
RETURN m.id AS id, m.key AS key
ORDER BY m.key DESC
LIMIT $limit
