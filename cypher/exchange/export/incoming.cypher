// The relationships of one type that lead to the given entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:RELATIONSHIP_TYPE]-(m:Entity)
RETURN id, RELATIONSHIP_ID(m.id, r:RELATIONSHIP_TYPE, n.id) AS relationshipId, m.id AS fromId
