// The entities of the given ids; an id that is not in the graph gives no row.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, properties(n) AS properties
