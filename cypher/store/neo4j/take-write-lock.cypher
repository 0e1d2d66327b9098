// Takes the write lock for facts, once the transaction that holds it has ended. On Neo4j, writing to a node locks it.
MERGE (t:Turn {id: $id})
SET t.id = t.id
