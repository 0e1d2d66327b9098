// The relationships of one type that are in the graph; an id that is not there gives no row. They are looked for between
// their ends: the embedded store keeps in memory what it has read, be it of all that an end has.
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MATCH (to:Entity {id: row[1]})
MATCH (from)-[r:RELATIONSHIP_TYPE]->(to)
WHERE RELATIONSHIP_ID(from.id, r:RELATIONSHIP_TYPE, to.id) = row[2]
RETURN row[2] AS id, properties(r) AS properties
