// For each described name, the entities of one label whose names contain its first and last word, those with the same
// name and year of birth first. Shortened names keep both words, and so does any word order.
UNWIND $descriptions AS described
CALL {
  WITH described
  MATCH (n:Entity:ENTITY_LABEL)
  WHERE n.searchKey CONTAINS described.firstWord AND n.searchKey CONTAINS described.lastWord
  WITH n,
    CASE WHEN n.searchKey CONTAINS described.key THEN 0 ELSE 1 END AS otherName,
    CASE WHEN n.birthDate STARTS WITH described.birthYear THEN 0 ELSE 1 END AS otherYear
  ORDER BY otherName + otherYear, otherName, size(n.searchKey), n.id
  LIMIT $limit
  RETURN n.id AS id, properties(n) AS properties
}
RETURN described.position AS position, id, properties
