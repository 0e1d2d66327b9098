// The ids of the entities of one label that a fitting relationship links to entities whose properties fit: both steps at
// once, for a store that ends what takes too long.
MATCH (m:OTHER_LABEL)
WHERE OTHER_CONDITION
MATCH (m)LEFT[r:RELATIONSHIP_TYPE]RIGHT(n:ENTITY_LABEL)
WHERE CONDITION
RETURN DISTINCT n.id AS id
