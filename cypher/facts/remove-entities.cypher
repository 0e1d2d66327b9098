// Removes entities without relationships; their histories stay.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DELETE n
