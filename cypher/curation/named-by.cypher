// Some of the relationships that name an entity by its id: by whom, on whose behalf, in which position.
MATCH (from:Entity)-[r:PARTICIPATED_IN|PROPOSED_FOR|RECEIVED|SUCCEEDED_BY]->(to:Entity)
WHERE $id IN r.actingIn OR r.onBehalfOf = $id OR r.proposedBy = $id OR r.by = $id
RETURN r.id AS factId
ORDER BY factId
LIMIT $limit
