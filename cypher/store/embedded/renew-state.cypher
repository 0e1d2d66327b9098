// Gives the state of the graph another id. The property is on no other node, as a first write to one affects all that have it.
MERGE (s:State)
SET s.stateId = $stateId
