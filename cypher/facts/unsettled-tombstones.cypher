// Whether files may hold something that was purged: one of what was.
MATCH (t:Tombstone)
WHERE t.unsettled = true
RETURN t.id AS hash
LIMIT 1
