// Takes the write lock for facts, once the transaction that holds it has ended, and says that this one wrote last. On Neo4j,
// writing to a node locks it: what it says is read after that. The last writes are told in so many nodes, used in turn.
MERGE (t:Turn {id: $id})
SET t.isTaken = true
WITH t, t.stateId AS before, coalesce(t.writes, 0) + 1 AS number
SET t.stateId = $stateId, t.writes = number
WITH before, number, $writePrefix + toString(number % $kept) AS writeId
MERGE (w:Turn {id: writeId})
SET w.before = before, w.after = $stateId, w.ids = []
RETURN writeId
