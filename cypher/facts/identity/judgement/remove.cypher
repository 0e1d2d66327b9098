// Removes withdrawn judgements; their histories stay.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
DELETE j
