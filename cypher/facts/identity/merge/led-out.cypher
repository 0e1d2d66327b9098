// Those of the given relationships that are there, by the entities that lead them out.
UNWIND $rows AS row
MATCH (from:Entity {id: row.id})-[r]->(to:Entity)
WHERE from.id + '/' + type(r) + '/' + to.id + r.idSuffix IN row.factIds
RETURN type(r) AS type, from.id + '/' + type(r) + '/' + to.id + r.idSuffix AS id,
  from.id AS fromId, to.id AS toId, properties(r) AS properties
