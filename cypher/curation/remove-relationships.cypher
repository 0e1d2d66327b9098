// Removes relationships that entities lead out; their histories keep what they stated.
UNWIND $rows AS row
MATCH (from:Entity {id: row.id})-[r]->(:Entity)
WHERE r.id IN row.factIds
DELETE r
