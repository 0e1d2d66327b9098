// Tells which entities the transaction that holds the write lock has written.
MATCH (w:Turn {id: $id})
SET w.ids = $ids
