// The positions with one seat that two tenures or more lead to, with how many; from an id on, in the order of ids.
MATCH (p:Position)
WHERE p.seats = 1 AND ($from IS NULL OR p.id >= $from)
WITH p.id AS id, COUNT { (p)<-[:HOLDS]-() } AS tenures
WHERE tenures >= 2
RETURN id, tenures
ORDER BY id
