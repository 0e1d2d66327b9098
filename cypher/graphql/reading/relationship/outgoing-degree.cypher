// How many relationships of one type lead out of each of the given entities, whatever they are: read without them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:RELATIONSHIP_TYPE]->() } AS total
