// Reads what identifies the state of the graph, which the last write has set.
MATCH (s:State)
RETURN s.stateId AS stateId
