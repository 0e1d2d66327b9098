// Removes relationships that entities lead out; their histories keep what they stated.
UNWIND $rows AS row
MATCH (from:Entity {id: row.id})-[r]->(to:Entity)
WHERE from.id + '/' + type(r) + '/' + to.id + r.idSuffix IN row.factIds
DELETE r
