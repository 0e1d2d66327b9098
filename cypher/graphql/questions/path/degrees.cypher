// How many relationships of any type each of the given entities has; what a source is evidence for is not counted.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:RELATIONSHIP_TYPES]-() } AS degree
