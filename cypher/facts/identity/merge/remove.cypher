// Forgets merges that were undone; the history of their facts tells of them.
UNWIND $ids AS id
MATCH (m:Merger {id: id})
DELETE m
