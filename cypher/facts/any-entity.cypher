// Any entity; no row if the graph is empty.
MATCH (n:Entity)
RETURN n.id AS id
LIMIT 1
