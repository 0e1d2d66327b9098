// The merges whose steps name any of the given ids, perhaps as the beginning of a longer one.
MATCH (m:Merger)
WHERE any(id IN $ids WHERE m.steps CONTAINS id OR m.id = id OR m.intoId = id)
RETURN properties(m) AS merger
