// The merges after a given one that touched some of the given facts.
MATCH (m:Merger)
WHERE m.key > $key AND any(factId IN m.factIds WHERE factId IN $factIds)
RETURN m.id AS id, m.key AS key
