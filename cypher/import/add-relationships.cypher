// Adds relationships of one type, and counts them: one whose ends are not in the graph is not added, and missed by its
// count. The merge starts from the end that has fewer relationships, as most types do: its cost grows with them.
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
MERGE (from)-[r:RELATIONSHIP_TYPE {id: row.id}]->(to)
SET r = row.properties
RETURN count(r) AS written
