// Some of the merges into an entity and of the judgements about it, and of those that were read in it, if it is a source.
MATCH (m:Merger)
WHERE m.intoId = $id OR any(reference IN m.evidence WHERE reference = $id OR reference STARTS WITH $placePrefix)
RETURN 'merge of' AS kind, m.id AS id
LIMIT $limit
UNION
MATCH (j:Judgement)
WHERE j.oneId = $id OR j.otherId = $id
  OR any(reference IN j.evidence WHERE reference = $id OR reference STARTS WITH $placePrefix)
RETURN 'judgement' AS kind, j.id AS id
LIMIT $limit
