// A page of the relationships of some types of one entity that were read in so many sources, as ids, in the order of the
// entities they lead from and of their own ids.
MATCH (n:Entity {id: $entity})-[r:RELATIONSHIP_TYPES]-(m:Entity)
WHERE CONDITIONS
WITH CASE WHEN startNode(r) = n THEN n.id ELSE m.id END AS fromId,
  CASE WHEN startNode(r) = n THEN RELATIONSHIP_ID(n.id, r, m.id) ELSE RELATIONSHIP_ID(m.id, r, n.id) END AS id
WHERE $afterFrom IS NULL OR fromId > $afterFrom OR (fromId = $afterFrom AND id > $afterId)
RETURN fromId, id
ORDER BY fromId, id
LIMIT $limit
