// How many pairs of tenures of one position by one of the given officials overlap, or may.
UNWIND $ids AS id
MATCH (o:Entity {id: id})
MATCH (o)-[a:HOLDS]->(p:Position)
MATCH (o)-[b:HOLDS]->(q:Position)
WHERE q.id = p.id AND a.idSuffix < b.idSuffix AND MAY_OVERLAP
RETURN count(a) AS total
