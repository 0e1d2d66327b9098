// A page of the entities of one label that fit a condition, in the order asked for.
MATCH (n:ENTITY_LABEL)
WHERE CONDITION
WITH n, SORT_KEYS
WHERE AFTER
RETURN ENTITY_PROPERTIES AS properties, SORT_VALUES AS sortValues
ORDER BY ORDERING
LIMIT $limit
