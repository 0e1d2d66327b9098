// The ids of positions that somebody holds: a page, in their order.
MATCH (p:Position)
WHERE p.id > $after AND EXISTS { (p)<-[:HOLDS]-() }
RETURN p.id AS id
ORDER BY p.id
LIMIT $limit
