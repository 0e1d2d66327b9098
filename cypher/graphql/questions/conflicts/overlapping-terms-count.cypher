// How many pairs of tenures of one position by one official overlap, or may.
MATCH (o:Official)
WHERE COUNT { (o)-[:HOLDS]->() } <= $limitOfTenures
MATCH (o)-[a:HOLDS]->(p:Position)
MATCH (o)-[b:HOLDS]->(q:Position)
WHERE q.id = p.id AND a.idSuffix < b.idSuffix AND MAY_OVERLAP
RETURN count(a) AS total
