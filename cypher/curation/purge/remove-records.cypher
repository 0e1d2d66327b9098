// Removes records of one kind with the links between them.
UNWIND $ids AS id
MATCH (n:RECORD_LABEL {id: id})
DETACH DELETE n
