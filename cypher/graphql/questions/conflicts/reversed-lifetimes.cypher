// A page of the entities of one label that end before they begin, whatever days their dates mean.
MATCH (n:ENTITY_LABEL)
WHERE REVERSED AND ($afterEntity IS NULL OR n.id > $afterEntity OR (n.id = $afterEntity AND $property > $afterFirst))
RETURN n.id AS entityId, properties(n) AS entity
ORDER BY entityId
LIMIT $limit
