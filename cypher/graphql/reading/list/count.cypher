// How many entities of one label fit a condition.
MATCH (n:ENTITY_LABEL)
WHERE CONDITION
RETURN count(n) AS total
