// The relationships of one type that lead to the given entities.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:RELATIONSHIP_TYPE]-(m:Entity)
RETURN id, m.id + '/RELATIONSHIP_TYPE/' + n.id + r.idSuffix AS relationshipId, m.id AS fromId
