// Some of the relationships that name an entity in a property.
MATCH (from:Entity)-[r:PARTICIPATED_IN|PROPOSED_FOR|RECEIVED|SUCCEEDED_BY|MEMBER_OF]->(to:Entity)
WHERE $id IN r.actingIn OR r.onBehalfOf = $id OR r.proposedBy = $id OR r.by = $id OR r.period = $id OR r.area = $id
  OR r.recipient = $id
RETURN RELATIONSHIP_ID(from.id, r, to.id) AS factId
ORDER BY factId
LIMIT $limit
