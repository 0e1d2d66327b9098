// The memberships that are of the given legislative periods.
MATCH (from:Entity)-[r:MEMBER_OF]->(to:Entity)
WHERE r.period IN $ids
RETURN RELATIONSHIP_ID(from.id, r:MEMBER_OF, to.id) AS id, from.id AS fromId, to.id AS toId, properties(r) AS properties
