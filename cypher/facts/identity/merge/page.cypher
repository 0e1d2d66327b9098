// A page of merges, ordered by the ids of the merged entities.
MATCH (m:Merger)
WHERE m.id > $after
RETURN properties(m) AS merger
ORDER BY m.id
LIMIT $limit
