// Who did what to a fact, and the key of the last such change, which sorts by time.
MATCH (h:History {id: $id})<-[:CONCERNS]-(c:Change)
WHERE c.factId = $id
RETURN c.byKind AS byKind, c.byId AS byId, c.action AS action, max(c.key) AS last
