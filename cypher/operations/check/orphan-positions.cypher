// A page, by id, of positions that have neither an organization nor a province nor a holder.
MATCH (p:Position)
WHERE p.id > $after AND NOT EXISTS { (p)-[:BELONGS_TO]->() } AND NOT EXISTS { (p)-[:REPRESENTS]->() }
  AND NOT EXISTS { (p)<-[:HOLDS]-() }
RETURN p.id AS id, p.title AS title
ORDER BY p.id
LIMIT $limit
