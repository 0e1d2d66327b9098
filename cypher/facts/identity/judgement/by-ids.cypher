// The judgements with the given ids.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN properties(j) AS judgement
