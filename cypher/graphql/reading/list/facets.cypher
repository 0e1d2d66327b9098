// The entities that fit a condition, counted by what they have in common.
ENTITIES
WHERE CONDITION
MATCH FACET_PATTERN
WHERE FACET_CONDITION
WITH DISTINCT n, FACET_VALUE AS value
WHERE value IS NOT NULL
RETURN value, count(n) AS total
ORDER BY total DESC, value
LIMIT $limit
