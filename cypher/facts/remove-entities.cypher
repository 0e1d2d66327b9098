// Removes entities that nothing leads to or from any more; their histories keep what was stated of them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DELETE n
