// A page of entities that fit a condition, in the order asked for, with their sort keys. Properties
// are read only for the entities on the page.
ENTITIES
WHERE CONDITION
WITH n, n.id AS id, SORT_KEYS
ORDER BY ORDERING
LIMIT $limit
RETURN key0, key1, key2, key3, ENTITY_PROPERTIES AS properties
ORDER BY ORDERING
