// The judgements about each of the given entities, on either side.
UNWIND $ids AS id
MATCH (j:Judgement {oneId: id})
RETURN id, properties(j) AS judgement
UNION
UNWIND $ids AS id
MATCH (j:Judgement {otherId: id})
RETURN id, properties(j) AS judgement
