// A page of judgements, ordered by id.
MATCH (j:Judgement)
WHERE j.id > $after
RETURN properties(j) AS judgement
ORDER BY j.id
LIMIT $limit
