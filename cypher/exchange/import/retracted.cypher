// Those of the given facts that were retracted, with the version of the retraction.
UNWIND $ids AS id
MATCH (h:History {id: id})
WHERE h.retracted = true
RETURN id, h.version AS version
