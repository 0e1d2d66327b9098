// What is kept of the merges into the given entities, directly.
UNWIND $ids AS id
MATCH (m:Merger {intoId: id})
RETURN properties(m) AS merger
