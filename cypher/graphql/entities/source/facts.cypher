// A page of the evidence links of each source, in the order of its paragraphs.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (source:Entity {id: id})-[e:EVIDENCES]->(m:Entity)
  WITH e, m, coalesce(e.paragraph, 0) AS position
  WHERE ($paragraphs IS NULL OR e.paragraph IN $paragraphs)
    AND ($afterPosition IS NULL OR position > $afterPosition OR (position = $afterPosition
      AND (m.id > $afterEntity OR (m.id = $afterEntity AND e.key > $afterKey))))
  RETURN e, m, position
  ORDER BY position, m.id, e.key
  LIMIT $limit
}
RETURN id, e.key AS key, e.paragraph AS paragraph, m.id AS entityId, properties(m) AS entity
