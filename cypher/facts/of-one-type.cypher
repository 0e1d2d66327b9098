// The entities of the given ids, all of one type; an id that is not in the graph gives no row.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN ENTITY_PROPERTIES AS properties
