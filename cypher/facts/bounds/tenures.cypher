// The relationships of some types of the given entities, in one direction or either.
UNWIND $ids AS id
MATCH (n:Entity {id: id})LEFT[r:TENURE_TYPES]RIGHT(:Entity)
WITH r, startNode(r) AS from, endNode(r) AS to
RETURN DISTINCT type(r) AS type, RELATIONSHIP_ID(from.id, r, to.id) AS id, from.id AS fromId, to.id AS toId,
  properties(r) AS properties
