// The facts each of the given sources is evidence for, a page for each, in the order of its paragraphs.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (source:Entity {id: id})-[e:EVIDENCES]->(m:Entity)
  WITH e, m, coalesce(e.paragraph, 0) AS position
  WHERE ($paragraphs IS NULL OR e.paragraph IN $paragraphs)
    AND ($afterPosition IS NULL OR position > $afterPosition OR (position = $afterPosition AND e.id > $afterId))
  RETURN e, m, position
  ORDER BY position, e.id
  LIMIT $limit
}
RETURN id, e.id AS evidenceId, e.paragraph AS paragraph, m.id AS entityId, properties(m) AS entity
