// Takes entities for this transaction, so that none is changed or removed until it ends, and answers them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.id = n.id
RETURN n.id AS id, properties(n) AS properties
