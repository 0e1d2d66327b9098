// Counts merges and judgements.
MATCH (m:Merger)
RETURN 'merges' AS what, count(m) AS total
UNION
MATCH (j:Judgement)
RETURN 'judgements that two are not the same' AS what, count(j) AS total
