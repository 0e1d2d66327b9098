// Removes a retracted relationship; its history keeps what it stated.
MATCH (from:Entity {id: $fromId})-[r]->(to:Entity {id: $toId})
WHERE r.id = $id
DELETE r
