// Creates or replaces relationships of one type between existing entities: all properties become the given ones. The
// merge starts from the end that has fewer relationships in most types, as its cost grows with them.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Entity {id: row[1]})
MERGE (from)-[r:RELATIONSHIP_TYPE {idSuffix: row[2].idSuffix}]->(to)
SET r = row[2]
