// Which of the given ids are of an entity of the graph.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
