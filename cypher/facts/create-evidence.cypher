// Creates evidence links that do not exist.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Entity {id: row[1]})
CREATE (from)-[:EVIDENCES {key: row[2], paragraph: row[3]}]->(to)
