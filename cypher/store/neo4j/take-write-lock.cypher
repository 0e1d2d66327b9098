// Takes the write lock for facts, once the transaction that holds it has ended, and says that this one wrote last. On Neo4j,
// writing to a node locks it.
MERGE (t:Turn {id: $id})
SET t.stateId = $stateId
