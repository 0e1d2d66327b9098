// Those of the given relationships that are there, by the entities that lead them out.
UNWIND $rows AS row
MATCH (from:Entity {id: row.id})-[r]->(to:Entity)
WHERE RELATIONSHIP_ID(from.id, r, to.id) IN row.factIds
RETURN type(r) AS type, RELATIONSHIP_ID(from.id, r, to.id) AS id,
  from.id AS fromId, to.id AS toId, properties(r) AS properties
