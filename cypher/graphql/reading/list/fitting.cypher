// The ids of the entities of one label that fit a condition, which begin a set of what is related to them.
MATCH (m:ENTITY_LABEL)
WHERE CONDITION
RETURN m.id AS id
