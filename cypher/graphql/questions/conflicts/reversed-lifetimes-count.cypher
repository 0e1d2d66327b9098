// How many entities of one label end before they begin, whatever days their dates mean.
MATCH (n:ENTITY_LABEL)
WHERE REVERSED
RETURN count(n) AS total
