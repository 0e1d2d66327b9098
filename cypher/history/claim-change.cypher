// Takes the id of a change for this transaction, and answers the change that has it already, empty if it is new.
MERGE (c:Change {id: $id})
SET c.id = c.id
RETURN properties(c) AS properties
