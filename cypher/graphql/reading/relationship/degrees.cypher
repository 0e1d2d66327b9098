// How many relationships of some types each of the given entities has, in one direction or either: their degree, which
// needs no relationship to be read.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)LEFT[:RELATIONSHIP_TYPES]RIGHT() } AS total
