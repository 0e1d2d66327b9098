// Any hash of something purged; no row if nothing ever was.
MATCH (t:Tombstone)
RETURN t.id AS hash
LIMIT 1
