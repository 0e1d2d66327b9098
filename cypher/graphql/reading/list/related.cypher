// The ids of the entities that a fitting relationship links to fitting ones, of one label: both steps at once.
MATCH (m:ENTITY_LABEL)
WHERE OTHER_CONDITION
MATCH (m)LEFT[r:RELATIONSHIP_TYPE]RIGHT(n:Entity)
WHERE CONDITION
RETURN DISTINCT n.id AS id
