// What is kept of merges, after an id, in the order of the ids that were merged.
MATCH (m:Merger)
WHERE m.id > $after
RETURN properties(m) AS merger
ORDER BY m.id
LIMIT $limit
