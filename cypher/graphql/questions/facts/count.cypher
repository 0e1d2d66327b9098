// How many relationships of one type were read in so many sources.
MATCH ()-[r:RELATIONSHIP_TYPE]->()
WHERE CONDITIONS
RETURN count(r) AS total
