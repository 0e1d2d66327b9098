// Removes relationships that entities lead out; their histories keep what they stated.
UNWIND $rows AS row
MATCH (from:Entity {id: row.id})-[r]->(to:Entity)
WHERE RELATIONSHIP_ID(from.id, r, to.id) IN row.factIds
DELETE r
