// A page of the entities of one label that fit a condition, in the order asked for, with what they are sorted by. What
// they are is read of those on the page alone.
MATCH (n:ENTITY_LABEL)
WHERE CONDITION
WITH n, n.id AS id, SORT_KEYS
ORDER BY ORDERING
LIMIT $limit
RETURN key0, key1, key2, key3, ENTITY_PROPERTIES AS properties
ORDER BY ORDERING
