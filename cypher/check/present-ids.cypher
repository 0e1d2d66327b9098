// Which of the given ids, named by facts as their source or in a property, are of an entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
