// Any fact that has a history; no row if nothing was ever changed, as in a graph that was imported.
MATCH (h:History)
RETURN h.id AS id
LIMIT 1
