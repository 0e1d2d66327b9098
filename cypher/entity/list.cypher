// The ids of a page of the entities of one label that fit a condition, in the order asked for, with what they are sorted
// by: a sort that carries nothing else is several times faster.
MATCH (n:ENTITY_LABEL)
WHERE CONDITION
RETURN n.id AS id, SORT_KEYS
ORDER BY ORDERING
LIMIT $limit
