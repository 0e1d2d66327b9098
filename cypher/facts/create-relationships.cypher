// Creates relationships of one type that do not exist, and counts them: the count is lower if an end is missing. A
// merge would have to compare all relationships of their ends.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
CREATE (from)-[r:RELATIONSHIP_TYPE]->(to)
SET r = row.properties
RETURN count(r) AS written
