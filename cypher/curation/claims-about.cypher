// The claims about some properties of an entity.
MATCH (n:Entity {id: $id})<-[:ABOUT]-(c:Claim)
WHERE c.property IN $properties
RETURN c.id AS id, c.property AS property, properties(c) AS claim
