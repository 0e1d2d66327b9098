// How many pairs of officials hold, or may hold, a position with one seat at once.
MATCH (p:Position)
WHERE p.seats = 1 AND COUNT { (p)<-[:HOLDS]-() } <= $limitOfTenures
MATCH (p)<-[a:HOLDS]-(x:Official)
MATCH (p)<-[b:HOLDS]-(y:Official)
WHERE x.id + '/' < y.id + '/' AND MAY_OVERLAP
RETURN count(a) AS total
