// How many relationships of one type lead to each of the given entities: their degree, which needs no relationship to
// be read.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)<-[:RELATIONSHIP_TYPE]-() } AS total
