// How many relationships of any type each of the given entities has; the evidence links of a source are not counted.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:RELATIONSHIP_TYPES]-() } AS degree
