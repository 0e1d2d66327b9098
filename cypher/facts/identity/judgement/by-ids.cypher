// Judgements that two entities are not the same, by their ids.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN properties(j) AS judgement
