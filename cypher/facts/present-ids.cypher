// Those of the given ids that belong to an entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
