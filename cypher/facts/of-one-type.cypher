// The entities with the given ids, all of one type; no row for a missing one.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN ENTITY_PROPERTIES AS properties
