// Reads who wrote facts last.
MATCH (t:Turn {id: $id})
RETURN t.stateId AS stateId
