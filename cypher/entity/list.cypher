// A page of the entities of one label that fit a condition, in the order asked for.
MATCH (n:ENTITY_LABEL)
WHERE CONDITION
WITH n, SORT_KEYS
WHERE AFTER
// Properties are read of the page alone.
WITH n, SORT_NAMES
ORDER BY ORDERING
LIMIT $limit
RETURN ENTITY_PROPERTIES AS properties, SORT_VALUES AS sortValues
ORDER BY ORDERING
