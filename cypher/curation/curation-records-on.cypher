// Some of the merges into an entity, the judgements about it and, if it is a source, those read in it.
MATCH (m:Merger)
WHERE m.intoId = $id OR any(reference IN m.evidence WHERE reference = $id OR reference STARTS WITH $locationPrefix)
RETURN 'merge of' AS kind, m.id AS id
LIMIT $limit
UNION
MATCH (j:Judgement)
WHERE j.oneId = $id OR j.otherId = $id
  OR any(reference IN j.evidence WHERE reference = $id OR reference STARTS WITH $locationPrefix)
RETURN 'judgement' AS kind, j.id AS id
LIMIT $limit
