// The facts that merges after a given one have touched.
MATCH (m:Merger)
WHERE m.key > $key
RETURN m.id AS id, m.key AS key, m.factIds AS factIds
