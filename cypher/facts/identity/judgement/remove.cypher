// Removes judgements that were withdrawn; their histories keep what they said.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
DELETE j
