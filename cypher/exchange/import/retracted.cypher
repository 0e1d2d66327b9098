// Which of the given facts were retracted, and the version that brought them to.
UNWIND $ids AS id
MATCH (h:History {id: id})
WHERE h.retracted = true
RETURN id, h.version AS version
