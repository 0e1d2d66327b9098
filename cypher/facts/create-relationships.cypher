// Creates relationships of one type that do not exist, and counts them: the count is lower if an end is missing. A
// merge would have to compare all relationships of their ends.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Entity {id: row[1]})
CREATE (from)-[r:RELATIONSHIP_TYPE]->(to)
SET r = row[2]
RETURN count(r) AS written
