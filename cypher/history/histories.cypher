// The version of each changed fact, and its retraction; a fact that was never changed gives no row.
UNWIND $ids AS id
MATCH (h:History {id: id})
RETURN h.id AS id, h.version AS version, h.retracted AS retracted
