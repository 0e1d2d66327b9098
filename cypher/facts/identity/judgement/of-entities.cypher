// The judgements about each of the given entities, which may be either of the two they are about.
UNWIND $ids AS id
MATCH (j:Judgement {oneId: id})
RETURN id, properties(j) AS judgement
UNION
UNWIND $ids AS id
MATCH (j:Judgement {otherId: id})
RETURN id, properties(j) AS judgement
