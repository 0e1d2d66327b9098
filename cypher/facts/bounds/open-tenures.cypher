// The tenures of the given positions whose own dates leave a day open on which they may or may not have held.
UNWIND $ids AS id
MATCH (to:Entity {id: id})<-[r:HOLDS]-(from:Entity)
WHERE coalesce(size(r.since), 0) < 10 OR coalesce(size(r.until), 0) < 10
RETURN RELATIONSHIP_ID(from.id, r:HOLDS, to.id) AS id, from.id AS fromId, to.id AS toId, properties(r) AS properties
