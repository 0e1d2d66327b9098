// Counts the facts that each source is evidence for.
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[e:EVIDENCES]->(m:Entity)
WHERE $paragraphs IS NULL OR e.paragraph IN $paragraphs
RETURN id, count(e) AS total
