// The histories of facts whose ids contain any of the given ones.
MATCH (h:History)
WHERE any(id IN $ids WHERE h.id CONTAINS id)
RETURN h.id AS id
