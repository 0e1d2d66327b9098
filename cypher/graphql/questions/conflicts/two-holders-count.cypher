// How many pairs of officials hold, or may hold, one of the given positions at once.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
MATCH (p)<-[a:HOLDS]-(x:Official)
MATCH (p)<-[b:HOLDS]-(y:Official)
WHERE x.id + '/' < y.id + '/' AND MAY_OVERLAP
RETURN count(a) AS total
