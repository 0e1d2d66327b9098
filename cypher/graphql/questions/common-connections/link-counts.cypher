// How many relationships of some types each of the given entities has: what reading them would cost.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:DIRECT_TYPES]-() } AS total
