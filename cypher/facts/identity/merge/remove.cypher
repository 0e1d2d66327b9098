// Removes undone merges; the histories of their facts stay.
UNWIND $ids AS id
MATCH (m:Merger {id: id})
DELETE m
