// How many relationships end before they begin, whatever days their dates mean.
MATCH (n:Entity)-[r:TENURE_TYPES]->(m:Entity)
WHERE REVERSED
RETURN count(r) AS total
