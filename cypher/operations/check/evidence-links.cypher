// The evidence links from sources to the given entities and to the relationships that lead from them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:EVIDENCES]-(source:Entity)
RETURN r.key AS key, r.paragraph AS paragraph, source.id AS fromId, n.id AS toId
