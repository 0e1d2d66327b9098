// Gives the state of the graph another id, and the ids of the states that its mark may tell of at the time. The properties
// are on no other node, as a first write to one affects all that have it.
MERGE (s:State)
SET s.stateId = $stateId, s.markedIds = $markedIds
