// A page of officials by their folded names, so that namesakes follow each other.
MATCH (n:Official)
WHERE n.nameKey > $afterKey OR (n.nameKey = $afterKey AND n.id > $afterId)
RETURN n.id AS id, n.nameKey AS nameKey, n.birthDate AS birthDate
ORDER BY n.nameKey, n.id
LIMIT $limit
