// How many facts each of the given sources is evidence for.
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[e:EVIDENCES]->(m:Entity)
WHERE $paragraphs IS NULL OR e.paragraph IN $paragraphs
RETURN id, count(e) AS total
