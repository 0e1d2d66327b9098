// How many properties have different values in different sources.
MATCH (c:Claim)-[:ABOUT]->(n:Entity)
WITH n, c.property AS property, count(DISTINCT c.value) AS differing
WHERE differing > 1
RETURN count(property) AS total
