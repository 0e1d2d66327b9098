// A page, by id, of positions that somebody holds or held.
MATCH (p:Position)
WHERE p.id > $after AND EXISTS { (p)<-[:HOLDS]-() }
RETURN p.id AS id
ORDER BY p.id
LIMIT $limit
