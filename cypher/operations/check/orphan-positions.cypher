// Positions of no organization and no province that nobody holds: a page, in the order of their ids.
MATCH (p:Position)
WHERE p.id > $after AND NOT EXISTS { (p)-[:BELONGS_TO]->() } AND NOT EXISTS { (p)-[:REPRESENTS]->() }
  AND NOT EXISTS { (p)<-[:HOLDS]-() }
RETURN p.id AS id, p.title AS title
ORDER BY p.id
LIMIT $limit
