// How many relationships of one type each of the given entities has in one direction that fit conditions.
UNWIND $ids AS id
MATCH (n:Entity {id: id})LEFT[r:RELATIONSHIP_TYPE]RIGHT(m)
WITH id, r, m, DATE AS date
WHERE CONDITIONS
RETURN id, count(r) AS total
