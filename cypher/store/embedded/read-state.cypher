// Reads what identifies the state of the graph, which the last write has set, and the marks that it followed.
MATCH (s:State)
RETURN s.stateId AS stateId, s.markedIds AS markedIds
