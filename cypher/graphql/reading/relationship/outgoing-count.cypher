// How many relationships of one type lead from each of the given entities and fit conditions.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:RELATIONSHIP_TYPE]->(m)
WITH id, r, m, DATE AS date
WHERE CONDITIONS
RETURN id, count(r) AS total
