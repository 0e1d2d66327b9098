// How many tenures are in conflict by themselves.
MATCH (n:Entity)-[r:TENURE_TYPES]->(m:Entity)
WHERE CONDITION
RETURN count(r) AS total
