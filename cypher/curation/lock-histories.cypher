// Takes the histories of facts for this transaction, making those that are missing: no other changes, links or removes
// these facts until it ends. Answers how far they have come.
UNWIND $ids AS id
MERGE (h:History {id: id})
SET h.id = h.id
RETURN h.id AS id, h.version AS version, h.retracted AS retracted
