// Removes a retracted entity that nothing leads to or from any more; its history keeps what was stated of it.
MATCH (n:Entity {id: $id})
DELETE n
