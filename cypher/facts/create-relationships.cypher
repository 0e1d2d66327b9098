// Adds relationships of one type that are known not to be there, and counts them: one whose ends are not in the graph is
// not added, and missed by its count. To merge them would read what tells all apart that their ends have.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
CREATE (from)-[r:RELATIONSHIP_TYPE]->(to)
SET r = row.properties
RETURN count(r) AS written
