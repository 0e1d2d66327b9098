// The ids of the entities of one label whose properties fit a condition.
MATCH (VARIABLE:ENTITY_LABEL)
WHERE CONDITION
RETURN VARIABLE.id AS id
