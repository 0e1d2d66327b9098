// How many relationships of some types each of the given entities has, in either direction.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:RELATIONSHIP_TYPES]-() } AS total
