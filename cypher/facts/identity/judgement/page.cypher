// Judgements after an id, in the order of their ids.
MATCH (j:Judgement)
WHERE j.id > $after
RETURN properties(j) AS judgement
ORDER BY j.id
LIMIT $limit
