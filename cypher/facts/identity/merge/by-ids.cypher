// The merges of the given entities into others.
UNWIND $ids AS id
MATCH (m:Merger {id: id})
RETURN properties(m) AS merger
