// The versions of changed facts; a fact that was never changed gives no row.
UNWIND $ids AS id
MATCH (h:History {id: id})
WHERE h.version IS NOT NULL
RETURN id, h.version AS version
