// Reserves the id of a change for this transaction, and returns the change that already has it; empty if the id is new.
MERGE (c:Change {id: $id})
SET c.id = c.id
RETURN properties(c) AS properties
